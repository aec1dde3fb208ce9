using GenGuide.Rendering.Views;

namespace GenGuide.Rendering;

/// <summary>Draws a view to bytes.</summary>
public static class ViewRenderer
{
    public static byte[] Render<TView, TModel>(TModel model)
        where TView : View<TModel>, new()
        where TModel : class
    {
        using var bytes = new Utf8Text();
        bytes.Write("<!doctype html>\n");
        new FrameWriter(bytes).Write(new TView().Of(model));
        return bytes.ToArray();
    }
}
