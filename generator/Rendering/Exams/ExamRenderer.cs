using GenGuide.Model;
using GenGuide.Rendering.Views;
using GenGuide.Writing;

namespace GenGuide.Rendering.Exams;

/// <summary>A bank that is an exam → the page on which it is taken, and that of its certificate.</summary>
public sealed class ExamRenderer(TracedSite site)
{
    /// <summary>None for a bank that is no exam.</summary>
    public IReadOnlyList<OutputFile> Render(Bank bank)
    {
        if (bank.Head.Exam is not { } rule)
        {
            return [];
        }

        var items = site.ItemsDrawnFrom(bank);
        var things = ViewWords.Things(items.All(item => item is Scenario));
        var title = bank.Head.Title;
        var exam = new PageFrame(site, bank.Route, ViewWords.ExamTitle(title), bank.Head.Description, null, [])
        {
            Elements = ["gg-exam"],
            Scripts = [AssetRenderer.LearningPath, AssetRenderer.ExamPath],
            Styles = [AssetRenderer.ExamStylePath],
            ReadsPool = true,
        };
        var certificate = new PageFrame(site, bank.Certificate, ViewWords.CertificateTitle(title), ViewWords.CertificateDescription(title), null, [])
        {
            Elements = ["gg-certificate"],
            Styles = [AssetRenderer.ExamStylePath],
            IsIndexed = false,
        };
        return
        [
            new OutputFile(bank.Route.OutputPath, ViewRenderer.Render<ExamView, ExamDrawing>(new ExamDrawing(exam, bank, rule, items.Count, things)), bank.Source.Path),
            new OutputFile(bank.Certificate.OutputPath, ViewRenderer.Render<CertificateView, ExamDrawing>(new ExamDrawing(certificate, bank, rule, items.Count, things)), bank.Source.Path),
        ];
    }
}
