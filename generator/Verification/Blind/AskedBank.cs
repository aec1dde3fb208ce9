using GenGuide.Diagnostics;

namespace GenGuide.Verification.Blind;

/// <summary>A blind bank that a page asks.</summary>
/// <param name="Bank">Its id.</param>
/// <param name="Location">What a finding points to.</param>
/// <param name="Items">How many it has.</param>
public sealed record AskedBank(string Bank, Location Location, int Items);
