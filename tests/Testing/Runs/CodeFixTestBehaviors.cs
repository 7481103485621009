namespace Microsoft.CodeAnalysis.Testing;

/// <summary>How fixes are applied.</summary>
[Flags]
public enum CodeFixTestBehaviors
{
    /// <summary>Each diagnostic is fixed on its own, and all together by Fix All in document and in project.</summary>
    None = 0,

    /// <summary>Only the first fixable diagnostic is fixed, once.</summary>
    FixOne = 1,

    /// <summary>Fix All in document is not applied.</summary>
    SkipFixAllInDocumentCheck = 2,

    /// <summary>Fix All in project is not applied.</summary>
    SkipFixAllInProjectCheck = 4,

    /// <summary>Fix All is not applied.</summary>
    SkipFixAllCheck = SkipFixAllInDocumentCheck | SkipFixAllInProjectCheck,
}
