using GenGuide.Diagnostics;
using GenGuide.Writing;

namespace GenGuide.Verification;

public sealed class OutputVerifier(Uri? address, DiagnosticBag diagnostics)
{
    public void Add(OutputFile file) { _ = address; _ = diagnostics; _ = file; }

    public void Finish() => _ = diagnostics;
}
