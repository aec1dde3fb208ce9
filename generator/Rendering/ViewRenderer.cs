using System.Text.Encodings.Web;
using System.Text.Unicode;
using GenGuide.Rendering.Views;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace GenGuide.Rendering;

/// <summary>Draws a view to bytes. The only place that knows the framework's renderer.</summary>
public sealed class ViewRenderer : IDisposable
{
    private readonly ServiceProvider _services = new ServiceCollection()
        .AddSingleton(HtmlEncoder.Create(UnicodeRanges.All))
        .BuildServiceProvider();

    /// <summary>A fresh renderer for each page: a shared one grows with every component it has drawn.</summary>
    public byte[] Render<TView, TModel>(TModel model)
        where TView : View<TModel>
        where TModel : class
    {
        var parameters = ParameterView.FromDictionary(new Dictionary<string, object?> { [nameof(View<>.Model)] = model });
        using var renderer = new HtmlRenderer(_services, NullLoggerFactory.Instance);
        using var bytes = new Utf8Text();
        bytes.Write("<!doctype html>\n");
        renderer.Dispatcher.InvokeAsync(async () => (await renderer.RenderComponentAsync<TView>(parameters)).WriteHtmlTo(bytes)).GetAwaiter().GetResult();
        return bytes.ToArray();
    }

    public void Dispose() => _services.Dispose();
}
