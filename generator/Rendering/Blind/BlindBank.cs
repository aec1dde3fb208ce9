using GenGuide.Model;
using GenGuide.Sealing;

namespace GenGuide.Rendering.Blind;

/// <summary>A blind bank, shuffled, named by its version, and with its answers ready to be sealed.</summary>
/// <param name="Bank">As it was read.</param>
/// <param name="Items">In their order.</param>
/// <param name="Version">Names this content under this key: 128 bits of an HMAC, in hexadecimal digits.</param>
/// <param name="Graded">The payload with its keys, as any other bank has it on its page.</param>
/// <param name="Answers">What is sealed: that payload, and every word that a page of another bank would show, as JSON.</param>
/// <param name="Sealed">The file for the trainer.</param>
public sealed record BlindBank(Bank Bank, IReadOnlyList<ShuffledItem> Items, string Version, string Graded, string Answers, ReadOnlyMemory<byte> Sealed)
{
    private const string VersionPurpose = "GenGuide blind version 1";
    private const int VersionBytes = 16;

    /// <summary>All blind banks of a site.</summary>
    public static IReadOnlyList<BlindBank> AllOf(Site site, IReadOnlyList<IItemRenderer> kinds, BlindKey key) => [.. site.BlindBanks.Select(bank => Of(site, bank, kinds, key))];

    private static BlindBank Of(Site site, Bank bank, IReadOnlyList<IItemRenderer> kinds, BlindKey key)
    {
        var items = bank.Items.Select(item => ShuffledItem.Of(item, key)).ToList();
        var graded = new QuizPayload(kinds).Write(bank, items.Select(item => item.Shown));
        var answers = new BlindAnswers(site, kinds);
        var unnamed = answers.Write(bank, items, graded, version: null);
        var version = Convert.ToHexStringLower(key.Hmac(VersionPurpose, unnamed).AsSpan(0, VersionBytes));
        var named = answers.Write(bank, items, graded, version);
        return new BlindBank(bank, items, version, graded, named, SealedAnswers.Seal(key, site.Settings.Id, bank.Id, version, named));
    }

    /// <summary>The same page, were other answers right.</summary>
    public BlindBank WithOtherKeys() => this with { Items = [.. Items.Select(item => item.WithOtherKeys())], Graded = "", Answers = "", Sealed = default };
}
