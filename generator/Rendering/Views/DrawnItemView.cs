using System.Text;
using Microsoft.AspNetCore.Components.Rendering;

namespace GenGuide.Rendering.Views;

/// <summary>An item that has been drawn before. Our own writer copies its bytes; here they are for any other.</summary>
public sealed class DrawnItemView : View<ItemOnPage>
{
    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        using var text = new Utf8Text();
        Model.WriteTo(text);
        builder.AddMarkupContent(0, Encoding.UTF8.GetString(text.ToArray()));
    }
}
