using GenGuide.Verification;
using GenGuide.Writing;

namespace GenGuide;

/// <summary>A file with what it tells by itself.</summary>
/// <param name="File">As it is written.</param>
/// <param name="Checked">What was found when it was read.</param>
internal sealed record DrawnFile(OutputFile File, CheckedFile Checked);
