namespace GenGuide.Audit.Banks;

/// <summary>How often something holds that gives keys away, such as the longest choice being the key.</summary>
/// <param name="Name">What holds.</param>
/// <param name="Place">Which place, where it is about one.</param>
/// <param name="Count">How often.</param>
/// <param name="Of">Of how many items.</param>
/// <param name="Expected">How often by chance.</param>
/// <param name="Likelihood">Of that many or more by chance.</param>
/// <param name="IsFlagged">Whether it holds too often.</param>
public sealed record Rate(string Name, string? Place, int Count, int Of, double Expected, double Likelihood, bool IsFlagged);
