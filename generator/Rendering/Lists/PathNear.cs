using System.Globalization;
using System.Text;
using GenGuide.Model;

namespace GenGuide.Rendering.Lists;

/// <summary>All that a page shows of the path around it. Two sites that have the same there give the page the same navigation.</summary>
public static class PathNear
{
    /// <summary>Of a page beside the path, nothing; of the front page, where the path begins.</summary>
    public static string Of(Page page, Site site)
    {
        var shape = new StringBuilder();
        if (site.Order.PlaceOf(page) is not { } here)
        {
            return page.IsHome && site.Order.Steps is [var first, ..] ? Step(shape, first).ToString() : "";
        }

        Stretches(shape, site.Path.Count, here.SectionIndex, index => site.Path[index].Index, index => site.Path[index].Title);
        Stretches(shape, here.Section.Lessons.Count, here.Lesson, index => here.Section.Lessons[index], here.Section.TitleAt);
        foreach (var step in new[] { here.Step - 1, here.Step + 1 }.Where(step => step >= 0 && step < site.Order.Steps.Count))
        {
            Step(shape, site.Order.Steps[step]);
        }

        return shape.ToString();
    }

    /// <summary>What the list of a section's lessons says.</summary>
    public static string OfLessons(Section section)
    {
        var shape = new StringBuilder(section.Title);
        foreach (var lesson in section.Lessons)
        {
            shape.Append(CultureInfo.InvariantCulture, $"\n{lesson.Head.Title}\t{lesson.Route.Path}\t{lesson.Head.Description}\t{lesson.Head.Minutes}");
        }

        return shape.ToString();
    }

    private static void Stretches(StringBuilder shape, int count, int here, Func<int, Page> pageAt, Func<int, string> titleAt)
    {
        shape.Append(CultureInfo.InvariantCulture, $"{here}/{count}\n");
        foreach (var stretch in PathWindow.Of(count, here).Where(stretch => !stretch.IsLeftOut))
        {
            shape.Append(titleAt(stretch.First)).Append('\t').Append(pageAt(stretch.First).Route.Path).Append('\n');
        }
    }

    private static StringBuilder Step(StringBuilder shape, PathPlace place) =>
        shape.Append(CultureInfo.InvariantCulture, $"{place.Title}\t{place.Page.Route.Path}\t{place.Page.Head.Minutes}\n");
}
