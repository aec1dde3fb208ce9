using System.Globalization;
using System.Text.Json;
using GenGuide.Diagnostics;
using GenGuide.Model;
using GenGuide.Sources;

namespace GenGuide.Audit.Banks;

/// <summary>Shows at each item what learners made of it, where an author has put the figures of a trainer's console beside the bank.</summary>
/// <remarks>The console counts; here figures are only read. They name nobody.</remarks>
public sealed class ItemFigures(Site site, SourceTree tree, DiagnosticBag diagnostics)
{
    /// <summary>What follows the bank's name in the name of its figures.</summary>
    public const string Ending = ".stats.json";

    private const string Format = "genguide-item-stats";

    public void Run()
    {
        foreach (var bank in site.AllBanks)
        {
            if (tree.Assets.TryGetValue(Path.ChangeExtension(bank.Source.Path, null) + Ending, out var file))
            {
                Show(bank, file);
            }
        }
    }

    private void Show(Bank bank, AssetFile file)
    {
        if (Read(file) is not { Format: Format, V: 1 } figures || figures.Items.Any(item => !item.IsSound))
        {
            diagnostics.Add(DiagnosticCatalog.FiguresUnreadable, Location.Of(file.Path), file.Path);
            return;
        }

        foreach (var figure in figures.Items)
        {
            if (bank.Items.FirstOrDefault(item => item.Id == figure.Id) is not { } item)
            {
                diagnostics.Add(DiagnosticCatalog.FiguresOfNoItem, Location.Of(file.Path), figure.Id, bank.Id);
            }
            else if (item.MeaningHash.ToString() != figure.Meaning)
            {
                diagnostics.Add(DiagnosticCatalog.FiguresOutdated, item.Source.LocationOf(item.Span), item.Id);
            }
            else
            {
                diagnostics.Add(DiagnosticCatalog.ItemFigures, item.Source.LocationOf(item.Span), figure.Right, figure.N, Percent(figure.From), Percent(figure.To), DiscriminationOf(figure));
            }
        }
    }

    private static FiguresOfBank? Read(AssetFile file)
    {
        try
        {
            return JsonSerializer.Deserialize(file.Read(), FiguresJson.Default.FiguresOfBank);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static string Percent(double share) => Math.Round(100 * share).ToString(CultureInfo.InvariantCulture);

    private static string DiscriminationOf(FiguresOfItem figure) => figure.Discrimination is { } found
        ? string.Create(CultureInfo.InvariantCulture, $"it goes with the rest by {found.R:0.00} ({found.Low:0.00} to {found.High:0.00})")
        : "too few to say how it goes with the rest";
}
