using GenGuide.Model;

namespace GenGuide.Rendering;

/// <summary>What a reference in a text is written as, on the page where the text is drawn.</summary>
/// <param name="links">What the text's references lead to.</param>
/// <param name="route">The page on which it is drawn.</param>
public sealed class LinkResolver(IReadOnlyDictionary<(ReferenceKind Kind, string Address), LinkTarget> links, Route route)
{
    public LinkTarget? TargetOf(ReferenceKind kind, string address) => links.GetValueOrDefault((kind, address));

    public string AddressOf(LinkTarget target) => target switch
    {
        ExternalTarget external => external.Address,
        PageTarget page when page.Route == route && page.Anchor is not null => "#" + page.Anchor,
        PageTarget page => route.To(page.Route) + (page.Anchor is null ? "" : "#" + page.Anchor),
        ImageTarget image => route.ToFile(image.OutputPath),
        EmbedTarget { Item: null } embed => route.To(embed.Bank.Route),
        EmbedTarget { Item: { } item } embed => $"{route.To(embed.Bank.RouteOf(item.Id))}#{item.Id}",
        _ => throw new ArgumentOutOfRangeException(nameof(target)),
    };
}
