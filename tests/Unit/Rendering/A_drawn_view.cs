using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using GenGuide.Rendering;
using GenGuide.Rendering.Views;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace GenGuide.Tests.Unit.Rendering;

/// <summary>Views are components of the framework, drawn by a writer of our own: it must write what the framework's would.</summary>
public sealed class A_drawn_view
{
    [Theory]
    [InlineData("plain words")]
    [InlineData("<b>\"quoted\" & 'marked'</b>")]
    [InlineData("Größe – “so” … ½ ≠ 語 😀 \u00a0\u200b")]
    [InlineData("line\nbreak\ttab\r\n")]
    [InlineData("")]
    public async Task is_written_as_the_framework_writes_it(string words)
    {
        var ours = ViewRenderer.Render<Everything, string>(words);

        Assert.Equal("<!doctype html>\n" + await ByFrameworkAsync(words), Encoding.UTF8.GetString(ours));
    }

    /// <summary>What is written without asking the encoder is what it would leave alone.</summary>
    [Fact]
    public async Task is_written_as_the_framework_writes_it_whatever_sign_it_holds()
    {
        foreach (var sign in Enumerable.Range(1, 0x17F).Select(code => ((char)code).ToString()))
        {
            var ours = Encoding.UTF8.GetString(ViewRenderer.Render<Everything, string>(sign));

            Assert.Equal("<!doctype html>\n" + await ByFrameworkAsync(sign), ours);
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void may_be_longer_than_what_is_encoded_at_a_time(int before)
    {
        var markup = new string('x', before) + string.Concat(Enumerable.Repeat("😀", 20_000)) + "y";

        var ours = ViewRenderer.Render<Shown, string>(markup);

        Assert.Equal($"<!doctype html>\n<b>{markup}{markup}</b>", Encoding.UTF8.GetString(ours));
    }

    [Fact]
    public void says_which_parameter_a_component_does_not_have()
    {
        var failure = Assert.Throws<InvalidOperationException>(() => ViewRenderer.Render<Mistaken, string>("x"));

        Assert.Contains("has no parameter 'Nothing'", failure.Message, StringComparison.Ordinal);
    }

    private static async Task<string> ByFrameworkAsync(string words)
    {
        await using var services = new ServiceCollection().AddSingleton(HtmlEncoder.Create(UnicodeRanges.All)).BuildServiceProvider();
        await using var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
        var parameters = ParameterView.FromDictionary(new Dictionary<string, object?> { [nameof(Everything.Model)] = words });
        return await renderer.Dispatcher.InvokeAsync(async () => (await renderer.RenderComponentAsync<Everything>(parameters)).ToHtmlString());
    }

    /// <summary>Every kind of frame that a <c>.razor</c> file of the site is compiled to.</summary>
    private sealed class Everything : View<string>
    {
        protected override void BuildRenderTree(RenderTreeBuilder builder)
        {
            builder.AddMarkupContent(0, "<p>as it is</p>");
            builder.OpenElement(1, "div");
            builder.AddAttribute(2, "title", Model);
            builder.AddAttribute(3, "hidden", true);
            builder.AddAttribute(4, "open", false);
            builder.AddAttribute(5, "lang", (string?)null);
            builder.AddAttribute(6, "tabindex", 3);
            builder.AddContent(7, Model);
            builder.AddContent(8, 12);
            builder.OpenElement(9, "br");
            builder.CloseElement();
            builder.OpenElement(10, "input");
            builder.AddAttribute(11, "value", Model);
            builder.CloseElement();
            builder.OpenElement(12, "span");
            builder.CloseElement();
            builder.AddContent(13, (RenderFragment)(inner => inner.AddContent(0, "in a region")));
            builder.CloseElement();
            builder.OpenComponent<Inner>(14);
            builder.AddComponentParameter(15, nameof(Inner.Level), 2);
            builder.AddComponentParameter(16, nameof(Inner.ChildContent), (RenderFragment)(inner =>
            {
                inner.OpenComponent<Inner>(0);
                inner.AddComponentParameter(1, nameof(Inner.Level), 4);
                inner.CloseComponent();
            }));
            builder.CloseComponent();
            builder.OpenComponent<DynamicComponent>(17);
            builder.AddComponentParameter(18, nameof(DynamicComponent.Type), typeof(Inner));
            builder.AddComponentParameter(19, nameof(DynamicComponent.Parameters), new Dictionary<string, object> { [nameof(Inner.Level)] = 9 });
            builder.CloseComponent();
            builder.OpenComponent<CustomElement>(20);
            builder.AddComponentParameter(21, nameof(CustomElement.Name), "gg-thing");
            builder.AddComponentParameter(22, "data-words", Model);
            builder.CloseComponent();
            builder.OpenComponent<Shown>(23);
            builder.AddComponentParameter(24, nameof(Shown.Model), Model);
            builder.CloseComponent();
        }
    }

    /// <summary>A view in a view, and finished markup in it.</summary>
    private sealed class Shown : View<string>
    {
        protected override void BuildRenderTree(RenderTreeBuilder builder)
        {
            builder.OpenElement(0, "b");
            builder.AddMarkupContent(1, Model);
            builder.OpenComponent<Markup>(2);
            builder.AddComponentParameter(3, nameof(Markup.Html), Model);
            builder.CloseComponent();
            builder.CloseElement();
        }
    }

    private sealed class Inner : Drawn
    {
        [Parameter]
        public int Level { get; set; }

        [Parameter]
        public RenderFragment? ChildContent { get; set; }

        protected override void BuildRenderTree(RenderTreeBuilder builder)
        {
            builder.OpenElement(0, "i");
            builder.AddAttribute(1, "data-level", Level);
            builder.AddContent(2, ChildContent);
            builder.CloseElement();
        }
    }

    private sealed class Mistaken : View<string>
    {
        protected override void BuildRenderTree(RenderTreeBuilder builder)
        {
            builder.OpenComponent<Inner>(0);
            builder.AddComponentParameter(1, "Nothing", Model);
            builder.CloseComponent();
        }
    }
}
