using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.Evaluation.NoFalseAlarms;

/// <summary>What C# does in its corners the analyzer does as well, or leaves alone: each of these programs is sound when it runs.</summary>
public class CornersOfTheLanguageTests
{
    [Fact]
    public Task EvalOrder_IndexThenValue() =>
        Sound(
            """
                static int V(){ int i=0; var a=new[]{18,18}; a[i]=(i=1)+23; return a[0]; }
            """
        );

    [Fact]
    public Task EvalOrder_DeconIndex() =>
        Sound(
            """
                static int V(){ int i=0; var a=new[]{18,18}; (i,a[i])=(1,24); return a[0]; }
            """
        );

    [Fact]
    public Task CompoundIndexTwice() =>
        Sound(
            """
                static int V(){ int i=0; var a=new[]{18,18}; a[i++]+=6; return a[0]; }
            """
        );

    [Fact]
    public Task CompoundIndexCount() =>
        Sound(
            """
                static int V(){ int i=23; var a=Enumerable.Range(0,30).ToArray(); a[i++]+=6; return i; }
            """
        );

    [Fact]
    public Task IncrementIndexCount() =>
        Sound(
            """
                static int V(){ int i=23; var a=Enumerable.Range(0,30).ToArray(); a[i++]++; return i; }
            """
        );

    [Fact]
    public Task CompoundReceiverTwice() =>
        Sound(
            """
                class B{public int N;public int C=23; public B Me(){C++;return this;}} static int V(){ var b=new B(); b.Me().N+=1; return b.C; }
            """
        );

    [Fact]
    public Task PostfixAssignIndex() =>
        Sound(
            """
                static int V(){ int i=0; var a=new[]{18,18}; a[i++]=i+23; return a[0]; }
            """
        );

    [Fact]
    public Task CoalesceAssignThis() =>
        Sound(
            """
                class B{public int? N; public int Get(){ N??=24; return N??18; }} static int V()=>new B().Get();
            """
        );

    [Fact]
    public Task RecordKeyDict() =>
        Sound(
            """
                record K(int A); static int V(){ var d=new Dictionary<K,int>{[new K(1)]=24}; return d.ContainsKey(new K(1))?24:18; }
            """
        );

    [Fact]
    public Task TupleKeyDict() =>
        Sound(
            """
                static int V(){ var d=new Dictionary<(int,int),int>{[(1,2)]=24}; return d.ContainsKey((1,2))?24:18; }
            """
        );

    [Fact]
    public Task RecordKeyOverwrite() =>
        Sound(
            """
                record K(int A); static int V(){ var d=new Dictionary<K,int>{[new K(1)]=18}; d[new K(1)]=24; return d.Count==1?24:18; }
            """
        );

    [Fact]
    public Task EnumObjectKey() =>
        Sound(
            """
                static int V(){ var d=new Dictionary<object,int>{[1]=18}; return d.ContainsKey(DayOfWeek.Monday)?18:24; }
            """
        );

    [Fact]
    public Task ValuesView() =>
        Sound(
            """
                static int V(){ var d=new Dictionary<string,int>{["a"]=18}; var v=d.Values; d["a"]=24; return v.First(); }
            """
        );

    [Fact]
    public Task KeysView() =>
        Sound(
            """
                static int V(){ var d=new Dictionary<int,int>{[24]=1}; var v=d.Keys; d[18]=2; return v.Count==2?24:18; }
            """
        );

    [Fact]
    public Task TableLinqLazy() =>
        Sound(
            """
                static int V(){ var d=new Dictionary<string,int>{["a"]=18}; var q=d.Select(p=>p.Value); d["a"]=24; return q.First(); }
            """
        );

    [Fact]
    public Task TableClear() =>
        Sound(
            """
                static int V(){ var d=new Dictionary<string,int>{["a"]=18}; d.Clear(); return d.ContainsKey("a")?18:24; }
            """
        );

    [Fact]
    public Task TableRemoveOut() =>
        Sound(
            """
                static int V(){ var d=new Dictionary<string,int>{["a"]=18}; d.Remove("a", out _); return d.Count==0?24:18; }
            """
        );

    [Fact]
    public Task TablePassed() =>
        Sound(
            """
                static void Clr(System.Collections.IDictionary d)=>d.Clear(); static int V(){ var d=new Dictionary<string,int>{["a"]=18}; Clr(d); return d.ContainsKey("a")?18:24; }
            """
        );

    [Fact]
    public Task AsEnumerableCastBack() =>
        Sound(
            """
                static int V(){ var l=new List<int>{18}; var e=l.AsEnumerable(); ((List<int>)e)[0]=24; return l[0]; }
            """
        );

    [Fact]
    public Task SelectManyLazy() =>
        Sound(
            """
                static int V(){ var i=new List<int>{18}; var o=new List<List<int>>{i}; var q=o.SelectMany(x=>x); i[0]=24; return q.First(); }
            """
        );

    [Fact]
    public Task SelectInnerLazy() =>
        Sound(
            """
                static int V(){ var i=new List<int>{18}; var o=new List<List<int>>{i}; var q=o.Select(x=>x[0]); i[0]=24; return q.First(); }
            """
        );

    [Fact]
    public Task SelectObjLazy() =>
        Sound(
            """
                class B{public int N;} static int V(){ var b=new B{N=18}; var q=new[]{b}.Select(x=>x.N); b.N=24; return q.First(); }
            """
        );

    [Fact]
    public Task SelectObjLazyMethod() =>
        Sound(
            """
                class B{public int N; public void Set(int n)=>N=n;} static int V(){ var b=new B{N=18}; var q=new[]{1}.Select(x=>b.N); b.Set(24); return q.First(); }
            """
        );

    [Fact]
    public Task WhereObjLazy() =>
        Sound(
            """
                class B{public int N; public bool Ok;} static int V(){ var b=new B{N=18,Ok=true}; var c=new B{N=24,Ok=true}; var q=new[]{b,c}.Where(x=>x.Ok); b.Ok=false; return q.First().N; }
            """
        );

    [Fact]
    public Task LazyNeverRun() =>
        Sound(
            """
                class B{public int N; public int Set(int n)=>N=n;} static int V(){ var b=new B{N=24}; var q=new[]{1}.Select(x=>b.Set(18)); return b.N; }
            """
        );

    [Fact]
    public Task LazyNeverRunParam() =>
        Sound(
            """
                class B{public int N; public int Set(int n)=>N=n;} static int V(){ var b=new B{N=24}; var q=new[]{b}.Select(x=>x.Set(18)); return b.N; }
            """
        );

    [Fact]
    public Task LazyTwice() =>
        Sound(
            """
                class B{public int N; public int Inc()=>N+=3;} static int V(){ var b=new B{N=18}; var q=new[]{b}.Select(x=>x.Inc()); q.ToList(); q.ToList(); return b.N; }
            """
        );

    [Fact]
    public Task FirstShortCircuitFault() =>
        Sound(
            """
                static int V(){ new[]{24,18}.First(n=>F4.Socket(n)!=null); return 24; }
            """
        );

    [Fact]
    public Task AnyShortCircuitFault() =>
        Sound(
            """
                static int V(){ new[]{24,18}.Any(n=>F4.Socket(n)!=null); return 24; }
            """
        );

    [Fact]
    public Task SelectFirstFault() =>
        Sound(
            """
                static int V(){ new[]{24,18}.Select(n=>F4.Socket(n)).First(); return 24; }
            """
        );

    [Fact]
    public Task TakeWhileFault2() =>
        Sound(
            """
                static int V(){ var x=new[]{24,1,18}.TakeWhile(n=>n==1?false:F4.Socket(n)!=null).ToList(); return 24; }
            """
        );

    [Fact]
    public Task RefEqStrings() =>
        Sound(
            """
                static int V(){ object a="ab"; object b=string.Concat("a","b".Trim().PadLeft(1)); return a==b?18:24; }
            """
        );

    [Fact]
    public Task RefEqStrings2() =>
        Sound(
            """
                static int V(){ string x="a"; x+="b"; object a="ab"; object b=x; return a==b?18:24; }
            """
        );

    [Fact]
    public Task ListStructMethod() =>
        Sound(
            """
                struct S{public int N; public void Inc()=>N=18;} static int V(){ var l=new List<S>{new S{N=24}}; l[0].Inc(); return l[0].N; }
            """
        );

    [Fact]
    public Task PropStructMethod() =>
        Sound(
            """
                struct S{public int N; public void Inc()=>N=18;} class C{public S P{get;set;}=new S{N=24};} static int V(){ var c=new C(); c.P.Inc(); return c.P.N; }
            """
        );

    [Fact]
    public Task ReadonlyFieldStruct() =>
        Sound(
            """
                struct S{public int N; public void Inc()=>N=18;} class C{public readonly S P=new S{N=24};} static int V(){ var c=new C(); c.P.Inc(); return c.P.N; }
            """
        );

    [Fact]
    public Task InParamDefensive() =>
        Sound(
            """
                struct S{public int N; public void Inc()=>N=18;} static int F(in S s){ s.Inc(); return s.N; } static int V(){ var s=new S{N=24}; return F(s); }
            """
        );

    [Fact]
    public Task InParamAlias() =>
        Sound(
            """
                static int F(in int x, int[] a){ a[0]=24; return x; } static int V(){ var a=new[]{18}; return F(in a[0],a); }
            """
        );

    [Fact]
    public Task InParamAliasObj() =>
        Sound(
            """
                class B{public int N;} static int F(in int x, B b){ b.N=24; return x; } static int V(){ var b=new B{N=18}; return F(in b.N,b); }
            """
        );

    [Fact]
    public Task BoxShared() =>
        Sound(
            """
                interface I{int G(); void Set(int n);} struct S:I{public int N; public int G()=>N; public void Set(int n)=>N=n;} static int V(){ I a=new S{N=18}; I b=a; b.Set(24); return a.G(); }
            """
        );

    [Fact]
    public Task BoxSharedArg() =>
        Sound(
            """
                interface I{int G(); void Set(int n);} struct S:I{public int N; public int G()=>N; public void Set(int n)=>N=n;} static void F(I i)=>i.Set(24); static int V(){ I a=new S{N=18}; F(a); return a.G(); }
            """
        );

    [Fact]
    public Task BoxCopy() =>
        Sound(
            """
                interface I{int G(); void Set(int n);} struct S:I{public int N; public int G()=>N; public void Set(int n)=>N=n;} static int V(){ var s=new S{N=24}; ((I)s).Set(18); return s.N; }
            """
        );

    [Fact]
    public Task BoxField() =>
        Sound(
            """
                interface I{int G(); void Set(int n);} struct S:I{public int N; public int G()=>N; public void Set(int n)=>N=n;} class H{public I X;} static int V(){ I s=new S{N=18}; var h=new H{X=s}; h.X.Set(24); return s.G(); }
            """
        );

    [Fact]
    public Task TupleArrayMutate() =>
        Sound(
            """
                static int V(){ var a=new[]{(A:18,B:1)}; a[0].A=24; return a[0].A; }
            """
        );

    [Fact]
    public Task TupleLocalMutate() =>
        Sound(
            """
                static int V(){ var t=(A:18,B:1); t.A=24; return t.A; }
            """
        );

    [Fact]
    public Task TupleInObj() =>
        Sound(
            """
                class C{public (int A,int B) T=(18,1);} static int V(){ var c=new C(); c.T.A=24; return c.T.A; }
            """
        );

    [Fact]
    public Task TupleThis() =>
        Sound(
            """
                class C{public (int A,int B) T=(18,1); public int Go(){ T.A=24; return T.A; }} static int V()=>new C().Go();
            """
        );

    [Fact]
    public Task TupleNested() =>
        Sound(
            """
                static int V(){ var t=(A:(X:18,Y:1),B:1); t.A.X=24; return t.A.X; }
            """
        );

    [Fact]
    public Task TupleNestedInc() =>
        Sound(
            """
                class C{public (int A,int B) T=(23,1); public int Go(){ T.A++; return T.A; }} static int V()=>new C().Go();
            """
        );

    [Fact]
    public Task StructThisAssign() =>
        Sound(
            """
                struct S{public int N; public void R(){ this=new S{N=24}; }} static int V(){ var s=new S{N=18}; s.R(); return s.N; }
            """
        );

    [Fact]
    public Task RefFieldThis() =>
        Sound(
            """
                static void Set(ref int x)=>x=24; class B{public int N=18; public int Go(){ Set(ref N); return N; }} static int V()=>new B().Go();
            """
        );

    [Fact]
    public Task OutFieldThis() =>
        Sound(
            """
                class B{public int N=18; public int Go(){ int.TryParse("24", out N); return N; }} static int V()=>new B().Go();
            """
        );

    [Fact]
    public Task InterlockedThis() =>
        Sound(
            """
                class B{public int N=18; public int Go(){ System.Threading.Interlocked.Exchange(ref N,24); return N; }} static int V()=>new B().Go();
            """
        );

    [Fact]
    public Task UsingDispose() =>
        Sound(
            """
                class B{public int N;} class U(B b):IDisposable{public void Dispose()=>b.N=24;} static int V(){ var b=new B{N=18}; using(new U(b)){} return b.N; }
            """
        );

    [Fact]
    public Task UsingDispose2() =>
        Sound(
            """
                class U:IDisposable{public int N=18; public void Dispose()=>N=24;} static int V(){ var u=new U(); using(u){} return u.N; }
            """
        );

    [Fact]
    public Task UsingDecl() =>
        Sound(
            """
                class U:IDisposable{public int N=18; public void Dispose()=>N=24;} static int V(){ var u=new U(); { using var x=u; } return u.N; }
            """
        );

    [Fact]
    public Task UsingDeclHelper() =>
        Sound(
            """
                class U:IDisposable{public int N=18; public void Dispose()=>N=24;} static void H(U u){ using var x=u; } static int V(){ var u=new U(); H(u); return u.N; }
            """
        );

    [Fact]
    public Task TryCatchHelperWrite() =>
        Sound(
            """
                class B{public int N; public void Set(int n)=>N=n;} static int V(){ var b=new B{N=24}; try{ int.Parse("x"); b.Set(18);}catch(FormatException){} return b.N; }
            """
        );

    [Fact]
    public Task TryCatchThisWrite() =>
        Sound(
            """
                class B{public int N=24; public int Go(){ try{ int.Parse("x"); N=18;}catch(FormatException){} return N; }} static int V()=>new B().Go();
            """
        );

    [Fact]
    public Task TryCatchNotRun() =>
        Sound(
            """
                class B{public int N; public void Set(int n)=>N=n;} static int V(){ var b=new B{N=24}; try{ int.Parse("1"); }catch(FormatException){ b.Set(18);} return b.N; }
            """
        );

    [Fact]
    public Task TryCatchNotRunThis() =>
        Sound(
            """
                class B{public int N=24; public int Go(){ try{ int.Parse("1"); }catch(FormatException){ N=18;} return N;}} static int V()=>new B().Go();
            """
        );

    [Fact]
    public Task TryCatchListHelper() =>
        Sound(
            """
                static void Ad(List<int> l)=>l.Add(18); static int V(){ var b=new List<int>{24}; try{ int.Parse("x"); Ad(b);}catch(FormatException){} return b.Last(); }
            """
        );

    [Fact]
    public Task UnknownLoopThis() =>
        Sound(
            """
                class B{public int N=18; public int Go(int k){ for(int i=0;i<k;i++) N+=2; return N;}} static int V()=>new B().Go(int.Parse("3"));
            """
        );

    [Fact]
    public Task UnknownLoopThisMethod() =>
        Sound(
            """
                class B{public int N=18; void A()=>N+=2; public int Go(int k){ for(int i=0;i<k;i++) A(); return N;}} static int V()=>new B().Go(int.Parse("3"));
            """
        );

    [Fact]
    public Task UnknownIfThis() =>
        Sound(
            """
                class B{public int N=18; public int Go(){ if(int.Parse("1")==1) N=24; return N;}} static int V()=>new B().Go();
            """
        );

    [Fact]
    public Task UnknownIfThisMethod() =>
        Sound(
            """
                class B{public int N=18; void S()=>N=24; public int Go(){ if(int.Parse("1")==1) S(); return N;}} static int V()=>new B().Go();
            """
        );

    [Fact]
    public Task UnknownIfThisNested() =>
        Sound(
            """
                class I{public int N=18;} class B{public I I=new(); public int Go(){ if(int.Parse("1")==1) I.N=24; return I.N;}} static int V()=>new B().Go();
            """
        );

    [Fact]
    public Task UnknownIfPrimary() =>
        Sound(
            """
                class I{public int N=18; public void S()=>N=24;} class B(I i){ public void Go(){ if(int.Parse("1")==1) i.S();}} static int V(){var i=new I(); new B(i).Go(); return i.N;}
            """
        );

    [Fact]
    public Task UnknownTernary() =>
        Sound(
            """
                class I{public int N=18; public int S()=>N=24;} class B{ public I I=new(); public int Go(){ var x=int.Parse("1")==1?I.S():0; return I.N;}} static int V()=>new B().Go();
            """
        );

    [Fact]
    public Task UnknownAnd() =>
        Sound(
            """
                class I{public int N=18; public bool S(){N=24;return true;}} class B{ public I I=new(); public int Go(){ var x=int.Parse("1")==1&&I.S(); return I.N;}} static int V()=>new B().Go();
            """
        );

    [Fact]
    public Task UnknownSwitch() =>
        Sound(
            """
                class B{public int N=18; public int Go(){ switch(int.Parse("1")){case 1: N=24; break;} return N;}} static int V()=>new B().Go();
            """
        );

    [Fact]
    public Task UnknownSwitchExpr() =>
        Sound(
            """
                class B{public int N=18; int S()=>N=24; public int Go(){ var x=int.Parse("1") switch{1=>S(),_=>0}; return N;}} static int V()=>new B().Go();
            """
        );

    [Fact]
    public Task LiftedConv() =>
        Sound(
            """
                struct W{public static implicit operator int(W w)=>18;} static int V(){ W? w=null; int? n=w; return n??24; }
            """
        );

    [Fact]
    public Task LiftedOp() =>
        Sound(
            """
                struct W{public static int operator+(W a,W b)=>18;} static int V(){ W? w=null; int? n=w+new W(); return n??24; }
            """
        );

    [Fact]
    public Task LiftedUnary() =>
        Sound(
            """
                struct W{public static int operator-(W a)=>18;} static int V(){ W? w=null; int? n=-w; return n??24; }
            """
        );

    [Fact]
    public Task LiftedEq() =>
        Sound(
            """
                struct W{public static bool operator==(W a,W b)=>true; public static bool operator!=(W a,W b)=>false;} static int V(){ W? w=null; return w==new W()?18:24; }
            """
        );

    [Fact]
    public Task RecordBaseDecon() =>
        Sound(
            """
                record B(int X,int Y); record D(int P,int Q):B(Q,P); static int V(){ B b=new D(18,24); var (x,y)=b; return x; }
            """
        );

    [Fact]
    public Task RecordBasePattern() =>
        Sound(
            """
                record B(int X,int Y); record D(int P,int Q):B(Q,P); static int V(){ B b=new D(18,24); return b is B(24,_)?24:18; }
            """
        );

    [Fact]
    public Task RecordBasePattern2() =>
        Sound(
            """
                record B(int X,int Y); record D(int P,int Q):B(Q,P); static int V(){ B b=new D(18,24); return b switch{ (18,_)=>18, _=>24}; }
            """
        );

    [Fact]
    public Task StructNoCtorInit() =>
        Sound(
            """
                struct S{public int N=18; public S(int a){}} static int V()=>new S().N==0?24:18;
            """
        );

    [Fact]
    public Task StructPrimaryNew() =>
        Sound(
            """
                struct S(int a){public int N=18; public int A=>a;} static int V()=>new S().N==0?24:18;
            """
        );

    [Fact]
    public Task StructRepeat() =>
        Sound(
            """
                struct S{public int N;} static int V(){ var a=Enumerable.Repeat(new S{N=24},2).ToArray(); a[0].N=18; return a[1].N; }
            """
        );

    [Fact]
    public Task StructToArray() =>
        Sound(
            """
                struct S{public int N;} static int V(){ var a=new[]{new S{N=24}}; var b=a.ToArray(); b[0].N=18; return a[0].N; }
            """
        );

    [Fact]
    public Task StructSpread() =>
        Sound(
            """
                struct S{public int N;} static int V(){ var a=new[]{new S{N=24}}; S[] b=[..a]; b[0].N=18; return a[0].N; }
            """
        );

    [Fact]
    public Task StructArrInit() =>
        Sound(
            """
                struct S{public int N;} static int V(){ var s=new S{N=24}; var a=new[]{s}; a[0].N=18; return s.N; }
            """
        );

    [Fact]
    public Task StructArrInit2() =>
        Sound(
            """
                struct S{public int N;} static int V(){ var s=new S{N=24}; var a=new[]{s,s}; a[0].N=18; return a[1].N; }
            """
        );

    [Fact]
    public Task StructCollInit() =>
        Sound(
            """
                struct S{public int N;} static int V(){ var s=new S{N=24}; S[] a=[s,s]; a[0].N=18; return a[1].N; }
            """
        );

    [Fact]
    public Task StructListInit() =>
        Sound(
            """
                struct S{public int N;} static int V(){ var s=new S{N=24}; var a=new List<S>{s}; s.N=18; return a[0].N; }
            """
        );

    [Fact]
    public Task StructArrSet() =>
        Sound(
            """
                struct S{public int N;} static int V(){ var s=new S{N=24}; var a=new[]{new S()}; a[0]=s; s.N=18; return a[0].N; }
            """
        );

    [Fact]
    public Task StructTable() =>
        Sound(
            """
                struct S{public int N;} static int V(){ var s=new S{N=24}; var a=new Dictionary<string,S>(); a["x"]=s; s.N=18; return a["x"].N; }
            """
        );

    [Fact]
    public Task StructTableAdd() =>
        Sound(
            """
                struct S{public int N;} static int V(){ var s=new S{N=24}; var a=new Dictionary<string,S>(); a.Add("x",s); s.N=18; return a["x"].N; }
            """
        );

    [Fact]
    public Task StructTupleCopy() =>
        Sound(
            """
                struct I{public int N;} static int V(){ var t=(new I{N=24},1); var u=t; u.Item1.N=18; return t.Item1.N; }
            """
        );

    [Fact]
    public Task StructTernary() =>
        Sound(
            """
                struct S{public int N; public void I()=>N=18;} static int V(){ var s=new S{N=24}; (s.N>0?s:default).I(); return s.N; }
            """
        );

    [Fact]
    public Task ForeachArrLive() =>
        Sound(
            """
                static int V(){ var a=new[]{24,18}; int r=0; foreach(var n in a){ a[1]=24; r=n; } return r; }
            """
        );

    [Fact]
    public Task ForeachLinqLive() =>
        Sound(
            """
                static int V(){ var a=new[]{24,18}; int r=0; foreach(var n in a.Where(n=>n>0)){ a[1]=24; r=n; } return r; }
            """
        );

    [Fact]
    public Task ForeachClosure() =>
        Sound(
            """
                static int V(){ Func<int>? f=null; foreach(var n in new[]{24,18}) f??=()=>n; return f!(); }
            """
        );

    [Fact]
    public Task ForeachClosureList() =>
        Sound(
            """
                static int V(){ var f=new List<Func<int>>(); foreach(var n in new[]{24,18}) f.Add(()=>n); return f[0](); }
            """
        );

    [Fact]
    public Task BodyClosure() =>
        Sound(
            """
                static int V(){ var f=new List<Func<int>>(); for(int i=0;i<2;i++){ int k=24-i*6; f.Add(()=>k);} return f[0](); }
            """
        );

    [Fact]
    public Task AsyncInstance() =>
        Sound(
            """
                class B{public int N=18; public async Task S(){ await Task.Yield(); N=24; }} static int V(){ var b=new B(); b.S().Wait(); return b.N; }
            """
        );

    [Fact]
    public Task IterInstance() =>
        Sound(
            """
                class B{public int N=18; public IEnumerable<int> S(){ N=24; yield return 1; }} static int V(){ var b=new B(); b.S().ToList(); return b.N; }
            """
        );

    [Fact]
    public Task GotoInstance() =>
        Sound(
            """
                class B{public int N=18; public void S(){ int i=0; again: N+=3; if(++i<2) goto again; }} static int V(){ var b=new B(); b.S(); return b.N; }
            """
        );

    [Fact]
    public Task EnumGenericToString() =>
        Sound(
            """
                enum E{A} static string S<T>(T t)=>t!.ToString()!; static int V()=>S(E.A)=="0"?18:24;
            """
        );

    [Fact]
    public Task EnumGenericInterp() =>
        Sound(
            """
                enum E{A} static string S<T>(T t)=>$"{t}"; static int V()=>S(E.A)=="0"?18:24;
            """
        );

    [Fact]
    public Task EnumObjToString() =>
        Sound(
            """
                enum E{A} static int V(){ object o=E.A; return o.ToString()=="0"?18:24; }
            """
        );

    [Fact]
    public Task EnumObjConcat() =>
        Sound(
            """
                enum E{A} static int V(){ object o=E.A; return ("x"+o)=="x0"?18:24; }
            """
        );

    [Fact]
    public Task EnumNullableInterp() =>
        Sound(
            """
                enum E{A} static int V(){ E? o=E.A; return $"{o}"=="0"?18:24; }
            """
        );

    [Fact]
    public Task EnumNullableToString() =>
        Sound(
            """
                enum E{A} static int V(){ E? o=E.A; return o.ToString()=="0"?18:24; }
            """
        );

    [Fact]
    public Task GenericIsConst() =>
        Sound(
            """
                static int F<T>(T t)=>t is 1?18:24; static int V()=>F(DayOfWeek.Monday);
            """
        );

    [Fact]
    public Task PartialProp() =>
        Sound(
            """
                partial class C{public partial int N{get;}} partial class C{public partial int N=>24;} static int V()=>new C().N;
            """
        );

    [Fact]
    public Task FieldKeywordGet() =>
        Sound(
            """
                class C{public int N{get=>field+6;set;}=18;} static int V(){var c=new C(); return c.N;}
            """
        );

    [Fact]
    public Task RecordCopyCtor() =>
        Sound(
            """
                record R{public int N; public R(){} protected R(R o){N=24;}} static int V(){ var a=new R{N=18}; var b=a with{}; return b.N; }
            """
        );

    [Fact]
    public Task UserPlusPlusClass() =>
        Sound(
            """
                class S{public int N; public static S operator++(S s){ s.N+=6; return s; }} static int V(){var s=new S{N=18}; var t=s; s++; return t.N;}
            """
        );

    [Fact]
    public Task CtorParamCaptured() =>
        Sound(
            """
                class C(int n){ public void I()=>n+=6; public int N=>n; } static int V(){ var c=new C(18); c.I(); return c.N;}
            """
        );

    [Fact]
    public Task CtorParamBoth() =>
        Sound(
            """
                class C(int n){ public int M{get;set;}=n; public void I()=>n+=6; public int N=>n; } static int V(){ var c=new C(18); c.M=18; c.I(); return c.N;}
            """
        );

    [Fact]
    public Task TryGetMissingThis() =>
        Sound(
            """
                class C{int x=18; public int Go(){ var d=new Dictionary<string,int>{["a"]=24}; d.TryGetValue("a",out x); return x;}} static int V()=>new C().Go();
            """
        );

    [Fact]
    public Task CycleToken() =>
        Sound(
            """
                class C{public List<C> L=new(); public int X=24;} static int V(){ var c=new C(); c.L.Add(c); Console.WriteLine(c); foreach(var x in c.L) Console.WriteLine(x.X); c.L[0].X=24; return 24; }
            """
        );

    [Fact]
    public Task CycleDict() =>
        Sound(
            """
                static int V(){ var d=new Dictionary<string,object>(); d["x"]=d; Console.WriteLine(d); return 24; }
            """
        );

    [Fact]
    public Task StringGrow() =>
        Sound(
            """
                static int V(){ var s="a"; for(int i=0;i<60;i++) s+=s; return s==null?18:24; }
            """
        );

    [Fact]
    public Task ClosureForeachDecl() =>
        Sound(
            """
                static int V(){ var l=new List<Func<int>>(); foreach(var (a,b) in new[]{(24,1),(18,2)}) l.Add(()=>a); return l[0](); }
            """
        );

    [Fact]
    public Task ClosureWhileDecl() =>
        Sound(
            """
                static int V(){ Func<int>? f=null; int i=24; while(i>=18){ var k=i; f??=()=>k; i-=6; } return f!(); }
            """
        );

    [Fact]
    public Task RefLocalFieldThis() =>
        Sound(
            """
                class B{public int N=18; public int Go(){ ref int r=ref N; r=24; return N; }} static int V()=>new B().Go();
            """
        );

    private static Task Sound(string members) => Check.Members(members + "\nstatic void Build() { F4.Socket(V()); }");
}
