using System.Globalization;
using Keyway.Catalogs;
using Keyway.Generator.Diagnostics;
using Keyway.Generator.Syntax;
using Keyway.Text;

namespace Keyway.Generator.Reading.Sections.Vouching;

/// <summary>Warns about forces of insertion and removal that contradict each other.</summary>
internal sealed class ForceChecks(CatalogReport report, ContradictionChecks contradictions)
{
    private const int FewestDigits = 3;

    /// <summary>
    /// Checks that the removal force of a contact does not exceed its insertion force, and that fewer contacts do not take a higher
    /// insertion force than more contacts.
    /// </summary>
    public void Check(List<SectionRow> rows)
    {
        foreach (SectionRow row in rows)
        {
            ManifestValues values = row.Stated;
            if (
                values.GetForce(SectionKeys.RemovalForcePerContact) is { } removal
                && !contradictions.IsReported(Node(row, SectionKeys.RemovalForcePerContact))
                && rows.Select(other => other.Stated.GetForce(SectionKeys.InsertionForcePerContact))
                    .OfType<Force>()
                    .Any(insertion => insertion < removal)
            )
            {
                Warn(
                    Node(row, SectionKeys.RemovalForcePerContact),
                    $"a contact takes at least {removal} to remove, but less than that to insert"
                );
            }

            if (
                values.GetForce(SectionKeys.InsertionForcePerContact) is not { } perContact
                || row.Scope.Contacts is not { Count: > 0 } counts
            )
            {
                continue;
            }

            int least = counts.Min(range => range.Least);
            CheckFlatForce(rows, least, perContact * least);
            SectionRow? fewer = rows.FirstOrDefault(other =>
                other.Scope.Contacts is { } range
                && range.All(one => one.Most < least)
                && other.Stated.GetForce(SectionKeys.InsertionForce) is { } flat
                && flat > perContact * least
            );
            if (fewer is not null)
            {
                string? force = fewer.Stated.GetText(SectionKeys.InsertionForce);
                Warn(
                    Node(fewer, SectionKeys.InsertionForce),
                    $"fewer contacts take {force} to insert, more than the {perContact * least} of {least} contacts"
                );
            }
        }
    }

    /// <summary>
    /// Checks the force of fewer contacts that is nearly, but not quite, that of the fewest contacts for which the force is stated per
    /// contact. A manufacturer who limits the force of small connectors takes it from there.
    /// </summary>
    private void CheckFlatForce(List<SectionRow> rows, int least, Force expected)
    {
        foreach (SectionRow row in rows.Where(row => row.Scope.Contacts is { } counts && counts.All(range => range.Most < least)))
        {
            // Round figures of few digits resemble each other by chance.
            if (
                row.Stated.GetForce(SectionKeys.InsertionForce) is { } flat
                && flat.Newtons.ToString(CultureInfo.InvariantCulture).Count(char.IsDigit) >= FewestDigits
                && TypingSlip.Separates(flat.ToString(), expected.ToString())
            )
            {
                Warn(
                    Node(row, SectionKeys.InsertionForce),
                    $"{flat} is nearly the {expected} of {Wording.FormatCount(least, "contact")}; one of the two is probably mistyped"
                );
            }
        }
    }

    private static CatalogNode Node(SectionRow row, string key) => row.Find(key)!.Node;

    private void Warn(CatalogNode node, FormattableString message) =>
        report.Add(CatalogRules.Unfitting, node.Span, FormattableString.Invariant(message));
}
