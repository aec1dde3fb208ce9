using System.Net;
using GenGuide.Model;

namespace GenGuide.Tests.Unit.Preview;

public sealed class A_preview
{
    [Fact]
    public async Task shows_the_page_of_a_folder()
    {
        await using var preview = await RunningPreview.StartAsync();

        using var response = await preview.GetAsync("/about/");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Contains("About us.", await preview.ReadAsync("/about/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task adds_only_what_the_policy_of_the_page_allows()
    {
        await using var preview = await RunningPreview.StartAsync();

        var page = await preview.ReadAsync("/");

        var head = page[..page.IndexOf("</head>", StringComparison.Ordinal)];
        Assert.Contains(SecurityPolicy.Content, WebUtility.HtmlDecode(head), StringComparison.Ordinal);
        Assert.Contains("<link rel=\"stylesheet\" href=\"/_preview/preview.css\">", head, StringComparison.Ordinal);
        Assert.Matches("<script type=\"module\" src=\"/_preview/reload.js\\?version=[0-9a-f]{16}\"></script>", head);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("https://owner.example/GenGuide/")]
    public async Task answers_with_a_worker_that_leaves(string? siteUrl)
    {
        await using var preview = await RunningPreview.StartAsync(siteUrl);

        var worker = await preview.ReadAsync("sw.js");

        Assert.Contains("registration.unregister()", worker, StringComparison.Ordinal);
        Assert.DoesNotContain("caches", worker, StringComparison.Ordinal);
    }

    [Fact]
    public async Task sends_a_folder_without_its_slash_on_to_it()
    {
        await using var preview = await RunningPreview.StartAsync();

        using var response = await preview.GetAsync("/about?seed=7");

        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
        Assert.Equal("/about/?seed=7", response.Headers.Location!.ToString());
    }

    [Theory]
    [InlineData("/nowhere/")]
    [InlineData("/nowhere")]
    [InlineData("/../content/site.yml")]
    [InlineData("/%2e%2e/content/site.yml")]
    [InlineData("//example.org/about")]
    [InlineData("/ABOUT/")]
    public async Task answers_what_is_not_there_with_the_page_for_it(string path)
    {
        await using var preview = await RunningPreview.StartAsync();

        using var response = await preview.GetAsync(preview.At("/").GetLeftPart(UriPartial.Authority) + path);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Contains("There is no page here", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/", "text/html; charset=utf-8")]
    [InlineData("/nowhere", "text/html; charset=utf-8")]
    [InlineData("/assets/site.css", "text/css; charset=utf-8")]
    [InlineData("/assets/grading.js", "text/javascript; charset=utf-8")]
    [InlineData("/icon.svg", "image/svg+xml")]
    [InlineData("/version.json", "application/json")]
    [InlineData("/robots.txt", "text/plain; charset=utf-8")]
    [InlineData("/.nojekyll", "application/octet-stream")]
    [InlineData("/_preview/reload.js", "text/javascript; charset=utf-8")]
    [InlineData("/_preview/preview.css", "text/css; charset=utf-8")]
    [InlineData("/_preview/nothing.css", "text/plain; charset=utf-8")]
    public async Task names_what_it_sends_and_lets_nobody_keep_it(string path, string type)
    {
        await using var preview = await RunningPreview.StartAsync();

        using var response = await preview.GetAsync(path);

        Assert.Equal(type, response.Content.Headers.ContentType!.ToString());
        Assert.True(response.Headers.CacheControl!.NoStore);
        Assert.Equal("nosniff", Assert.Single(response.Headers.GetValues("X-Content-Type-Options")));
    }

    [Theory]
    [InlineData("https://example.org/GenGuide/", RunningPreview.Settings)]
    [InlineData(null, RunningPreview.Settings + "Address: https://example.org/GenGuide\n")]
    public async Task stands_where_the_published_site_will_stand(string? siteUrl, string settings)
    {
        await using var preview = await RunningPreview.StartAsync(siteUrl, settings: settings);

        using var root = await preview.GetAsync("/");
        using var folder = await preview.GetAsync("/GenGuide");
        using var page = await preview.GetAsync("/GenGuide/about/");
        using var outside = await preview.GetAsync("/about/");

        Assert.Equal("/GenGuide/", root.Headers.Location!.ToString());
        Assert.Equal("/GenGuide/", folder.Headers.Location!.ToString());
        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, outside.StatusCode);
        Assert.Contains($"Preview at {preview.At("/GenGuide/")} ", preview.Console, StringComparison.Ordinal);
    }

    [Fact]
    public async Task stands_where_a_changed_address_says()
    {
        await using var preview = await RunningPreview.StartAsync();
        using var news = await preview.ListenAsync();

        preview.Folder.Write("content/site.yml", RunningPreview.Settings + "Address: https://example.org/moved/\n");
        await news.UntilAsync(_ => preview.Console.Contains("Rebuilt in", StringComparison.Ordinal));

        using var page = await preview.GetAsync("/moved/about/");
        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
    }

    [Theory]
    [InlineData("example.org", HttpStatusCode.Forbidden)]
    [InlineData("localhost.example.org", HttpStatusCode.Forbidden)]
    [InlineData("127.0.0.2", HttpStatusCode.Forbidden)]
    [InlineData("localhost", HttpStatusCode.OK)]
    [InlineData("LOCALHOST:5080", HttpStatusCode.OK)]
    [InlineData("127.0.0.1", HttpStatusCode.OK)]
    public async Task answers_to_the_names_of_this_machine_only(string host, HttpStatusCode status)
    {
        await using var preview = await RunningPreview.StartAsync();

        foreach (var path in new[] { "/", "/_preview/reload.js" })
        {
            using var response = await preview.SendAsync(HttpMethod.Get, path, host);

            Assert.Equal(status, response.StatusCode);
        }
    }

    [Theory]
    [InlineData("POST")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("OPTIONS")]
    public async Task can_only_be_read(string method)
    {
        await using var preview = await RunningPreview.StartAsync();

        using var response = await preview.SendAsync(new HttpMethod(method), "/");

        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
        Assert.Equal(["GET", "HEAD"], response.Content.Headers.Allow);
    }

    [Theory]
    [InlineData("/", "text/html")]
    [InlineData("/_preview/events", "text/event-stream")]
    public async Task tells_the_head_of_an_answer_without_its_body(string path, string type)
    {
        await using var preview = await RunningPreview.StartAsync();

        using var response = await preview.SendAsync(HttpMethod.Head, path);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(type, response.Content.Headers.ContentType!.MediaType);
        Assert.Empty(await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task listens_on_this_machine_only()
    {
        await using var preview = await RunningPreview.StartAsync();

        Assert.Equal("127.0.0.1", preview.At("/").Host);
    }
}
