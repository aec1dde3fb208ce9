using Microsoft.Playwright;

namespace GenGuide.Tests.Browser;

/// <summary>What a trainer finds on her two pages.</summary>
internal static class TrainersPages
{
    public const string Assign = BuiltSites.Subfolder + "trainer/";
    public const string Collect = BuiltSites.Subfolder + "trainer/results/";
    public const string Passphrase = "three late trains to Cork";

    /// <summary>An assignment, and what only its trainer has.</summary>
    public sealed record Made(string Link, string Mail, string RecoveryCode, string KeyFile);

    /// <summary>Fills in what the form needs and makes the assignment.</summary>
    public static async Task<Made> AssignAsync(Visit visit, string bank, string roster = "", Func<IPage, Task>? fill = null)
    {
        var page = await visit.OpenAsync($"{Assign}?bank={bank}");
        await page.Locator("gg-trainer form").WaitForAsync();
        await page.GetByLabel("Passphrase", new() { Exact = true }).FillAsync(Passphrase);
        await page.GetByLabel("The same again").FillAsync(Passphrase);
        await page.GetByLabel("Names, one to a line").FillAsync(roster);
        if (fill is not null)
        {
            await fill(page);
        }

        await page.GetByRole(AriaRole.Button, new() { Name = "Make the assignment" }).ClickAsync();
        await page.GetByRole(AriaRole.Heading, new() { Name = "The assignment is ready" }).WaitForAsync();
        var download = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Button, new() { Name = "Save the key file" }).ClickAsync());
        var made = new Made(
            await page.GetByLabel("Link", new() { Exact = true }).InputValueAsync(),
            await page.GetByLabel("Text for a mail").InputValueAsync(),
            await page.Locator(".recovery").InnerTextAsync(),
            await File.ReadAllTextAsync(await download.PathAsync()));
        await page.CloseAsync();
        return made;
    }

    /// <summary>The console with a key file opened in it.</summary>
    public static async Task<IPage> OpenConsoleAsync(Visit visit, string keyFile, string secret = Passphrase)
    {
        var page = await visit.OpenAsync(Collect);
        await page.GetByLabel("Key file").SetInputFilesAsync(FileOf("key.json", keyFile));
        await page.GetByLabel("Passphrase").FillAsync(secret);
        await page.GetByRole(AriaRole.Button, new() { Name = "Open", Exact = true }).ClickAsync();
        await page.GetByLabel("Pasted messages").WaitForAsync();
        return page;
    }

    public static async Task PasteAsync(IPage console, string text)
    {
        await console.GetByLabel("Pasted messages").FillAsync(text);
        await console.GetByRole(AriaRole.Button, new() { Name = "Read what I pasted" }).ClickAsync();
    }

    public static FilePayload FileOf(string name, string text) => new() { Name = name, MimeType = "text/plain", Buffer = System.Text.Encoding.UTF8.GetBytes(text) };

    /// <summary>What the console says it has read.</summary>
    public static Task SaysAsync(IPage console, string words) => Assertions.Expect(console.Locator(".said-of-adding")).ToContainTextAsync(words);

    /// <summary>A row of the table of learners, as text.</summary>
    public static ILocator RowOf(IPage console, string name) => console.GetByRole(AriaRole.Row).Filter(new() { Has = console.GetByRole(AriaRole.Rowheader, new() { Name = name, Exact = true }) }).First;

    public static async Task<string> SaveAsync(IPage console, string button)
    {
        var download = await console.RunAndWaitForDownloadAsync(() => console.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync());
        return await File.ReadAllTextAsync(await download.PathAsync());
    }
}
