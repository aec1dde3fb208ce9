using GenGuide.Tests.Browser;

[assembly: AssemblyFixture(typeof(SharedBrowser))]
[assembly: AssemblyFixture(typeof(BuiltSites))]
