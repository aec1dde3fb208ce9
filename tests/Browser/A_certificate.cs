using System.Buffers.Binary;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Playwright;

namespace GenGuide.Tests.Browser;

public sealed class A_certificate(SharedBrowser browser, BuiltSites sites)
{
    private const string Address = ExamPage.Address + "certificate/";
    private const string Name = "Zoë <b>Łuka</b> O’Neill";

    [Fact]
    public Task comes_with_a_passed_exam_and_says_what_it_does_not_prove() => VisitAsync(async visit =>
    {
        var page = await OpenAsync(visit);
        await Assertions.Expect(page.GetByText("There is no certificate yet.")).ToBeVisibleAsync();
        await PassAsync(visit, false, false, false);
        page = await OpenAsync(visit);
        await Assertions.Expect(page.GetByText("The exam was handed in, and not passed yet.")).ToBeVisibleAsync();

        var exam = await ExamPage.OpenAsync(visit);
        await exam.PressAsync("Take it again, with another draw");
        await exam.AnswerAllAsync(true, true, true);
        await exam.HandInAsync();
        await exam.Result.GetByRole(AriaRole.Link, new() { Name = "See the certificate" }).ClickAsync();

        var sheet = exam.Page.Locator(".certificate");
        await Assertions.Expect(sheet).ToContainTextAsync("has passed the exam");
        await Assertions.Expect(sheet).ToContainTextAsync("Sample bank");
        await Assertions.Expect(sheet).ToContainTextAsync("3 of 3 right. 60 per cent were asked for.");
        await Assertions.Expect(sheet).ToContainTextAsync("It is a statement, and no proof.");
        await Assertions.Expect(sheet).ToContainTextAsync($"Draw {(int)(await exam.StateAsync())!["past"]![1]!["seed"]!}");
    });

    [Fact]
    public Task bears_the_name_that_is_typed_and_can_be_had_again_later() => VisitAsync(async visit =>
    {
        await PassAsync(visit, true, true, true);
        var page = await OpenAsync(visit);
        await page.GetByLabel("Name on the certificate").FillAsync($"  {Name} ");
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = Name })).ToBeVisibleAsync();
        await page.GetByLabel("Name on the certificate").BlurAsync();
        await page.CloseAsync();

        var record = await Three_weeks_of_learning.OpenRecordAsync(visit);
        await Assertions.Expect(record.GetByText("3 of 3 right, passed.")).ToBeVisibleAsync();
        await record.GetByRole(AriaRole.Link, new() { Name = "See the certificate" }).ClickAsync();

        await Assertions.Expect(record.GetByRole(AriaRole.Heading, new() { Name = Name })).ToBeVisibleAsync();
        Assert.Empty(await AccessibilityScan.FindAsync(record, "a certificate"));
    });

    [Fact]
    public Task prints_alone() => VisitAsync(async visit =>
    {
        await PassAsync(visit, true, true, true);
        var page = await OpenAsync(visit);
        await page.EmulateMediaAsync(new() { Media = Media.Print });

        await Assertions.Expect(page.Locator(".certificate")).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Button)).ToHaveCountAsync(0);
        await Assertions.Expect(page.GetByRole(AriaRole.Banner)).ToBeHiddenAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Textbox)).ToHaveCountAsync(0);
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToBeHiddenAsync();
    });

    [Fact]
    public Task is_saved_as_a_picture_that_holds_a_long_name_whole() => VisitAsync(async visit =>
    {
        await PassAsync(visit, true, true, true);
        var page = await OpenAsync(visit);
        var empty = await SaveAsync(page);
        await page.GetByLabel("Name on the certificate").FillAsync(new string('W', 60));
        var full = await SaveAsync(page);

        Assert.Equal([0x89, (byte)'P', (byte)'N', (byte)'G'], full[..4]);
        Assert.Equal((1600, 1131), (BinaryPrimitives.ReadInt32BigEndian(full.AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(full.AsSpan(20))));
        Assert.NotEqual(empty, full);

        // Ink stands on the first and the last line, and none in the margins.
        var ink = await page.EvaluateAsync<int[]>(
            """
            async base64 => {
              const image = await createImageBitmap(new Blob([Uint8Array.from(atob(base64), character => character.charCodeAt(0))], { type: "image/png" }));
              const canvas = document.createElement("canvas");
              [canvas.width, canvas.height] = [image.width, image.height];
              const context = canvas.getContext("2d", { willReadFrequently: true });
              context.drawImage(image, 0, 0);
              const count = (x, y, width, height) => {
                const { data } = context.getImageData(x, y, width, height);
                let dark = 0;
                for (let at = 0; at < data.length; at += 4) if (data[at] < 128) dark += 1;
                return dark;
              };
              return [count(120, 60, 1360, 500), count(120, 900, 1360, 190), count(0, 20, 118, 1111), count(1482, 20, 118, 1111), count(0, 1090, 1600, 41)];
            }
            """,
            Convert.ToBase64String(full));
        Assert.True(ink[0] > 2000 && ink[1] > 500, $"There is hardly any ink: {string.Join(", ", ink)}");
        Assert.Equal([0, 0, 0], ink[2..]);
    });

    [Fact]
    public Task travels_to_another_device_with_the_copy_of_the_record() => VisitAsync(async visit =>
    {
        await PassAsync(visit, true, true, true);
        var record = await Three_weeks_of_learning.OpenRecordAsync(visit);
        var copy = await Three_weeks_of_learning.ExportAsync(record);
        Assert.Equal(3, (int)JsonNode.Parse(Encoding.UTF8.GetString(copy))!["v"]!);
        await record.GetByRole(AriaRole.Button, new() { Name = "Delete my answers" }).ClickAsync();
        await record.GetByRole(AriaRole.Button, new() { Name = "Delete them" }).ClickAsync();
        await Assertions.Expect(record.GetByText("The answers are deleted.")).ToBeVisibleAsync();
        Assert.Equal(0, await record.EvaluateAsync<int>("Object.keys(localStorage).filter(key => key.includes(':exam:')).length"));

        // Twice, because nothing may be doubled by that.
        await Three_weeks_of_learning.ImportAsync(record, copy);
        await Assertions.Expect(record.GetByText("3 of 3 right, passed.")).ToHaveCountAsync(1);
        await record.ReloadAsync();
        await Three_weeks_of_learning.ImportAsync(record, copy);
        await Assertions.Expect(record.GetByText("were added, from the copy of")).ToBeVisibleAsync();
        await Assertions.Expect(record.GetByText("3 of 3 right, passed.")).ToHaveCountAsync(1);
        var page = await OpenAsync(visit);
        await Assertions.Expect(page.Locator(".certificate")).ToContainTextAsync("3 of 3 right");
    });

    private static async Task<byte[]> SaveAsync(IPage page)
    {
        var download = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Button, new() { Name = "Save as an image" }).ClickAsync());
        Assert.Matches(@"^certificate-\d{4}-\d\d-\d\d\.png$", download.SuggestedFilename);
        await using var stream = await download.CreateReadStreamAsync();
        using var memory = new MemoryStream();
        await stream.CopyToAsync(memory);
        return memory.ToArray();
    }

    private static async Task PassAsync(Visit visit, params bool[] isRight)
    {
        var exam = await ExamPage.OpenAsync(visit);
        await exam.BeginAsync();
        await exam.AnswerAllAsync(isRight);
        await exam.HandInAsync();
        await exam.Page.CloseAsync();
    }

    private static async Task<IPage> OpenAsync(Visit visit)
    {
        var page = await visit.OpenAsync(Address);
        await page.Locator("gg-certificate[data-ready]").WaitForAsync();
        return page;
    }

    private async Task VisitAsync(Func<Visit, Task> act)
    {
        await using var server = await SiteServer.StartAsync(BuiltSites.Subfolder, sites.Small(ExamPage.Texts));

        await browser.VisitAsync(server, act, new BrowserNewContextOptions { AcceptDownloads = true, ViewportSize = new() { Width = 1280, Height = 900 } });
    }
}
