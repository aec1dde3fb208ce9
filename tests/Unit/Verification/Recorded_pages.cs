using System.Text;
using GenGuide.Diagnostics;
using GenGuide.Kinds;
using GenGuide.Records;
using GenGuide.Rendering;
using GenGuide.Tests.Unit.Reading;
using GenGuide.Tests.Unit.Rendering;
using GenGuide.Tests.Unit.Writing;
using GenGuide.Verification;
using GenGuide.Verification.Records;
using GenGuide.Writing;

namespace GenGuide.Tests.Unit.Verification;

/// <summary>What one build has read in sound pages, and the next one need not read again.</summary>
public sealed class Recorded_pages : IDisposable
{
    private static readonly Uri Address = new("https://owner.example/GenGuide/");

    private readonly TemporaryFolder _folder = new();

    private string File => Path.Combine(_folder.FullPath, RecordFile.Folder, PageRecords.FileName);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void tell_the_same_as_reading()
    {
        var files = new SampleSite().Files;
        Build(files);

        TellTheSame(files, Address);
    }

    [Fact]
    public void of_a_whole_site_tell_the_same_as_reading()
    {
        var site = new SampleTexts().ReadSound();
        var files = new SiteRenderer(site, ItemKinds.Renderers, commit: null, []).Render().ToList();
        Build(files, site.Settings.Address);

        Assert.InRange(TellTheSame(files, site.Settings.Address), 16, 1_000);
    }

    [Theory]
    [InlineData(SampleSite.Home, "quizzes/sample/", "quizzes/gone/")]
    [InlineData(SampleSite.Home, "<h1>", "<div></p><h1>")]
    [InlineData(SampleSite.Lesson, "#open", "#gone")]
    [InlineData(SampleSite.Lesson, "\"text\":\"1c00000000\"", "\"text\":\"1c00000001\"")]
    [InlineData(SampleSite.Bank, "\"key\":[\"demand\"]", "\"key\":[\"lead\"]")]
    public void hide_nothing_that_is_wrong_now(string path, string passage, string replacement)
    {
        Build(new SampleSite().Files);
        var spoilt = new SampleSite().Plant(path, passage, replacement).Files;
        var expected = Findings(spoilt, PageRecords.None);

        Assert.NotEmpty(expected);
        Assert.Equal(expected, Build(spoilt));
        Assert.Equal(expected, Build(spoilt));
        Assert.Empty(Build(new SampleSite().Files));
    }

    [Fact]
    public void hide_nothing_that_only_another_file_has_made_wrong()
    {
        Build(new SampleSite().Files);
        var without = new SampleSite().Remove(SampleSite.Bank).Files;

        Assert.Contains("output-link/dead", Build(without).Select(finding => finding.Code));
    }

    [Fact]
    public void hold_no_page_in_which_something_was_found()
    {
        var spoilt = new SampleSite().Plant(SampleSite.Home, "<h1>", "<div></p><h1>").Files;
        Build(spoilt);

        Assert.Null(Find(spoilt.Single(file => file.Path == SampleSite.Home)));
        Assert.NotNull(Find(spoilt.Single(file => file.Path == SampleSite.Lesson)));
    }

    [Fact]
    public void say_nothing_of_another_content_another_place_or_another_address()
    {
        var files = new SampleSite().Files;
        Build(files);
        var lesson = files.Single(file => file.Path == SampleSite.Lesson);

        Assert.NotNull(Find(lesson));
        Assert.Null(Find(lesson with { Content = (byte[])[.. lesson.Content.Span, (byte)' '] }));
        Assert.Null(Find(lesson with { Path = "basics/other/index.html" }));
        Assert.Null(Find(lesson, new Uri("https://owner.example/other/")));
        Assert.Null(Find(lesson, address: null));
    }

    [Fact]
    public void point_to_the_file_that_a_page_comes_from_now()
    {
        var files = new SampleSite().Files;
        Build(files);
        var moved = files.Single(file => file.Path == SampleSite.Bank) with { Source = "quizzes/moved.md" };

        var found = Find(moved)!;
        Assert.Equal("quizzes/moved.md", found.Index.Location.Path);
        Assert.All(found.Quizzes, quiz => Assert.Equal("quizzes/moved.md", quiz.Quiz.Location.Path));
        Assert.NotEmpty(found.Quizzes);
    }

    [Fact]
    public void are_pruned_to_what_the_last_build_has_read()
    {
        var files = new SampleSite().Files;
        Build(files);
        Build([.. files.Where(file => file.Path != SampleSite.Lesson)]);

        Assert.Null(Find(files.Single(file => file.Path == SampleSite.Lesson)));
        Assert.NotNull(Find(files.Single(file => file.Path == SampleSite.Home)));
    }

    [Fact]
    public void are_written_again_only_when_they_are_others()
    {
        var files = new SampleSite().Files;
        Build(files);
        System.IO.File.SetLastWriteTimeUtc(File, new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        Build(files);

        Assert.Equal(2020, System.IO.File.GetLastWriteTimeUtc(File).Year);
        Build([.. files.Where(file => file.Path != SampleSite.Lesson)]);
        Assert.NotEqual(2020, System.IO.File.GetLastWriteTimeUtc(File).Year);
    }

    [Fact]
    public void of_a_page_that_has_changed_are_those_of_the_new_one()
    {
        Build(new SampleSite().Files);
        var changed = new SampleSite().Plant(SampleSite.Lesson, "What it costs", "What it is worth").Files;
        Build(changed);

        Assert.NotNull(Find(changed.Single(file => file.Path == SampleSite.Lesson)));
        TellTheSame(changed, Address);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(20)]
    [InlineData(100)]
    [InlineData(-40)]
    [InlineData(-1)]
    public void that_are_damaged_are_none(int place)
    {
        var files = new SampleSite().Files;
        Build(files);
        var bytes = System.IO.File.ReadAllBytes(File);
        bytes[place < 0 ? bytes.Length + place : place] ^= 1;
        System.IO.File.WriteAllBytes(File, bytes);

        Assert.All(files, file => Assert.Null(Find(file)));
        Assert.Empty(Build(files));
        TellTheSame(files, Address);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(41)]
    [InlineData(300)]
    public void that_are_cut_off_are_none(int length)
    {
        var files = new SampleSite().Files;
        Build(files);
        System.IO.File.WriteAllBytes(File, System.IO.File.ReadAllBytes(File)[..length]);

        Assert.All(files, file => Assert.Null(Find(file)));
    }

    [Fact]
    public void that_can_not_be_written_are_done_without()
    {
        System.IO.File.WriteAllText(Path.Combine(_folder.FullPath, RecordFile.Folder), "no folder");

        Assert.Empty(Build(new SampleSite().Files));
    }

    [Fact]
    public void of_two_builds_at_once_are_those_of_one_of_them()
    {
        var files = new SampleSite().Files;
        Parallel.For(0, 10, _ => Build(files));

        TellTheSame(files, Address);
        Assert.Equal([".gitignore", PageRecords.FileName], Directory.GetFiles(Path.GetDirectoryName(File)!).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    /// <summary>What is no secret for one build may be one for the next.</summary>
    [Fact]
    public void are_believed_by_nobody_who_looks_for_secrets()
    {
        var site = BlindSite.Of();
        site.Plant(SampleSite.Home, "</main>", $"<p>{site.Protected[0].Items[0].Texts[0]}</p></main>");
        var files = site.Files.Values.ToList();
        Build(files, site.Address);
        var home = files.Single(file => file.Path == SampleSite.Home);

        Assert.NotNull(Find(home, site.Address));
        Assert.NotEmpty(new FileReader(site.Address, site.Protected, PageRecords.Under(_folder.FullPath, site.Address)).Read(home).Findings);
    }

    [Fact]
    public void hold_no_page_that_asks_a_blind_bank()
    {
        var site = BlindSite.Of();
        Build([.. site.Files.Values], site.Address);

        Assert.Null(Find(site.Files[BlindSite.Page], site.Address));
        Assert.NotNull(Find(site.Files[SampleSite.Home], site.Address));
    }

    /// <summary>How many pages tell the same.</summary>
    private int TellTheSame(IReadOnlyList<OutputFile> files, Uri? address)
    {
        var (records, reader, texts) = (PageRecords.Under(_folder.FullPath, address), new FileReader(address, []), new SharedTexts());
        var pages = files.Where(OutputPage.IsPage).ToList();
        Assert.All(pages, page => Assert.Equal(Picture(reader.Read(page)), Picture(records.Find(page, texts)!)));
        return pages.Count;
    }

    private CheckedFile? Find(OutputFile file) => Find(file, Address);

    private CheckedFile? Find(OutputFile file, Uri? address) => PageRecords.Under(_folder.FullPath, address).Find(file, new SharedTexts());

    private IReadOnlyList<Diagnostic> Build(IReadOnlyList<OutputFile> files) => Build(files, Address);

    private IReadOnlyList<Diagnostic> Build(IReadOnlyList<OutputFile> files, Uri? address) => Findings(files, PageRecords.Under(_folder.FullPath, address), address);

    private static IReadOnlyList<Diagnostic> Findings(IReadOnlyList<OutputFile> files, PageRecords records) => Findings(files, records, Address);

    private static IReadOnlyList<Diagnostic> Findings(IReadOnlyList<OutputFile> files, PageRecords records, Uri? address)
    {
        var diagnostics = new DiagnosticBag();
        var verifier = new OutputVerifier(diagnostics, new FileReader(address, [], records));
        files.ToList().ForEach(verifier.Add);
        verifier.Finish();
        records.Save(verifier.Files);
        return diagnostics.ToSortedList();
    }

    /// <summary>All that is kept of a file, in words.</summary>
    private static string Picture(CheckedFile file)
    {
        var picture = new StringBuilder($"{file.Path} {file.Index.Location} {file.Index.Key} {file.Index.Text}\n{file.Index.Page!.Title} {file.Index.Page.ClaimsItself} {file.Index.Page.ClaimsOther} {file.Index.Page.IsIndexable}\n");
        picture.AppendJoin(' ', file.Index.Page.Ids).AppendLine();
        picture.AppendJoin('\n', file.Index.References.Select(reference => $"{reference.Address} {reference.Use} {reference.Target} {reference.Where}")).AppendLine();
        picture.AppendJoin('\n', file.Findings).AppendJoin('\n', file.Asked).AppendLine();
        foreach (var quiz in file.Quizzes)
        {
            picture.Append($"{quiz.Quiz} {quiz.Path} {quiz.Start} {quiz.IsWhole} {string.Join(',', quiz.Shown)} {quiz.Payload.Text.Key} {quiz.Payload.Text} ");
            picture.AppendJoin(' ', quiz.Payload.Items.Select(item => $"{item.Id} {item.Text.Key} {item.Text}")).AppendLine();
        }

        return picture.ToString();
    }
}
