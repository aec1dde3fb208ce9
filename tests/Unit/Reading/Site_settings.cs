namespace GenGuide.Tests.Unit.Reading;

public sealed class Site_settings
{
    private const string Path = SampleTexts.Settings;

    private readonly SampleTexts _texts = new();

    [Fact]
    public void are_read_with_what_they_lead_to()
    {
        var settings = _texts.ReadSound().Settings;

        Assert.Equal(("kilns", "Kilns", "en", "/kilns/", "main"), (settings.Id, settings.Name, settings.Language, settings.BasePath, settings.Branch));
        Assert.Equal(["Lessons: content/basics/index.md", "Practice: quizzes"], settings.Header.Select(entry => $"{entry.Words}: {entry.TargetPath}"));
    }

    [Theory]
    [InlineData("Id: kilns", "Id: My Kilns", "yaml/wrong-type: My Kilns")]
    [InlineData("Language: en", "Language: english!", "yaml/wrong-type: english!")]
    [InlineData("https://example.org/kilns/", "example.org/kilns", "yaml/wrong-type: example.org/kilns")]
    [InlineData("https://example.org/kilns/", "https://example.org/?a=b", "yaml/wrong-type: https://example.org/?a=b")]
    [InlineData("[basics]", "[basic]", "site/no-section-index: basic")]
    [InlineData("Lessons: basics/index.md", "Lessons: basics/idnex.md", "link/unknown-target: basics/idnex.md")]
    [InlineData("Glossary: glossary.md", "Glossary: site.yml", "link/unknown-target: site.yml")]
    [InlineData("Glossary: glossary.md", "Glosary: glossary.md", "yaml/unknown-key: Glosary")]
    public void that_are_wrong_are_reported_at_the_value(string words, string by, string finding)
    {
        _texts.Replace(Path, words, by);

        Assert.Equal([finding], _texts.Findings());
    }

    [Fact]
    public void may_name_a_folder_twice_on_the_path_only_to_be_told_so()
    {
        _texts.Replace(Path, "[basics]", "[basics, basics]");

        Assert.Equal(["yaml/wrong-type: basics"], _texts.Findings());
    }
}
