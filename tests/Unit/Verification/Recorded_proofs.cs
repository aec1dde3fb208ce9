using System.Text;
using GenGuide.Records;
using GenGuide.Rendering;
using GenGuide.Tests.Unit.Core;
using GenGuide.Tests.Unit.Writing;
using GenGuide.Verification;
using GenGuide.Verification.Proofs;

namespace GenGuide.Tests.Unit.Verification;

/// <summary>What one build has proved and the next one need not.</summary>
public sealed class Recorded_proofs : IDisposable
{
    private const string Bank = SampleBank.Single;

    private static readonly string WrongKey = Bank.Replace("\"key\":[\"b\"]", "\"key\":[\"b\",\"c\"]", StringComparison.Ordinal);

    private readonly TemporaryFolder _folder = new();

    private string File => Path.Combine(_folder.FullPath, RecordFile.Folder, "proofs");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void are_taken_for_what_has_not_changed()
    {
        Build(Bank);

        Assert.True(IsRecorded(Bank));
    }

    [Fact]
    public void say_nothing_of_a_payload_that_has_changed()
    {
        Build(Bank);

        Assert.False(IsRecorded(Bank + " "));
    }

    [Fact]
    public void say_nothing_once_a_script_has_changed()
    {
        Build(Bank);

        Assert.False(IsRecorded(Bank, [.. Scripts(), "\n"]));
    }

    [Fact]
    public void hold_no_proof_that_failed()
    {
        Assert.False(Build(WrongKey));
        Assert.False(IsRecorded(WrongKey));
    }

    [Fact]
    public void of_the_right_key_do_not_let_a_wrong_one_pass()
    {
        Build(Bank);

        Assert.False(Build(WrongKey));
    }

    /// <summary>A bank that guessing does not pass, so that all of it is proved and recorded.</summary>
    [Fact]
    public void of_a_whole_bank_hold_for_that_bank_only()
    {
        string[] right = [SampleBank.Scenario, SampleBank.Several, Bank];
        string[] wrong = [SampleBank.Scenario, SampleBank.Several, WrongKey];
        using var first = BuildWhole(right);
        using var again = BuildWhole(right);
        using var other = BuildWhole(wrong);

        Assert.True(again.IsSafeFromGuessing(WholeOf(right).Text));
        Assert.All(WholeOf(right).Items, item => Assert.True(again.IsProved(item.Text)));
        Assert.False(other.IsProved(WholeOf(wrong).Items[2].Text));
        Assert.False(IsRecorded(WholeOf(wrong).Items[2].Text.ToString()));
        Assert.True(IsRecorded(WholeOf(wrong).Items[0].Text.ToString()));
    }

    [Fact]
    public void are_pruned_to_what_the_last_build_has_used()
    {
        Build(Bank);
        Build(SampleBank.Several);

        Assert.False(IsRecorded(Bank));
        Assert.True(IsRecorded(SampleBank.Several));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    [InlineData(20)]
    [InlineData(50)]
    [InlineData(-1)]
    public void that_are_damaged_are_none(int place)
    {
        Build(Bank);
        var bytes = System.IO.File.ReadAllBytes(File);
        bytes[place < 0 ? bytes.Length + place : place] ^= 1;
        System.IO.File.WriteAllBytes(File, bytes);

        Assert.False(IsRecorded(Bank));
        Assert.True(Build(Bank));
        Assert.True(IsRecorded(Bank));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(40)]
    [InlineData(89)]
    public void that_are_cut_off_are_none(int length)
    {
        Build(Bank);
        System.IO.File.WriteAllBytes(File, System.IO.File.ReadAllBytes(File)[..length]);

        Assert.False(IsRecorded(Bank));
        Assert.True(Build(Bank));
    }

    [Fact]
    public void can_not_be_put_together_from_another_stamp()
    {
        Build(Bank);
        var bytes = System.IO.File.ReadAllBytes(File);
        Build(Bank, [.. Scripts(), "\n"]);
        var other = System.IO.File.ReadAllBytes(File);
        bytes.AsSpan(42, bytes.Length - 42 - 32).CopyTo(other.AsSpan(42));
        System.IO.File.WriteAllBytes(File, other);

        Assert.False(IsRecorded(Bank, [.. Scripts(), "\n"]));
    }

    [Fact]
    public void of_two_builds_at_once_are_those_of_one_of_them()
    {
        Parallel.For(0, 20, number => Build(number % 2 == 0 ? Bank : SampleBank.Several));

        Assert.True(IsRecorded(Bank) || IsRecorded(SampleBank.Several));
        Assert.Equal([".gitignore", "proofs"], Directory.GetFiles(Path.GetDirectoryName(File)!).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void that_can_not_be_written_are_done_without()
    {
        System.IO.File.WriteAllText(Path.Combine(_folder.FullPath, RecordFile.Folder), "no folder");

        Assert.True(Build(Bank));
    }

    [Fact]
    public void are_neither_read_nor_written_by_who_remembers()
    {
        var memory = new ProofMemory();
        Prove(memory, Bank);
        System.IO.File.WriteAllText(File, "damaged");
        Prove(memory, Bank, SampleBank.Several);

        Assert.Equal("damaged", System.IO.File.ReadAllText(File));
        Assert.True(Remembers(memory, Bank) && Remembers(memory, SampleBank.Several));
    }

    [Fact]
    public void in_memory_are_those_of_the_last_build_only_and_never_of_other_scripts()
    {
        var memory = new ProofMemory();
        Prove(memory, Bank, WrongKey);
        Assert.False(Remembers(memory, WrongKey));

        Prove(memory, SampleBank.Several);
        Assert.False(Remembers(memory, Bank));

        Assert.False(memory.Begin([.. Scripts(), "\n"]));
        Assert.False(Remembers(memory, SampleBank.Several));
    }

    private void Prove(ProofMemory memory, params string[] items)
    {
        using var proofs = new BankProofs(ProofRecords.Under(_folder.FullPath), memory, CancellationToken.None);
        proofs.Begin(Scripts());
        proofs.Enqueue(PayloadText.Of(SampleBank.Of(items[0])), isWhole: true);
        proofs.Settle(Scripts(), items.Select(PayloadText.Of), []);
    }

    [Fact]
    public void are_never_committed()
    {
        Build(Bank);

        Assert.Equal("*\n", System.IO.File.ReadAllText(Path.Combine(_folder.FullPath, RecordFile.Folder, ".gitignore")));
    }

    private static bool Remembers(ProofMemory memory, string item) => memory.HasItem(PayloadText.Of(item).Key);

    private static IReadOnlyList<string> Scripts() => [.. ProofScripts.With(AssetRenderer.GradingScripts)];

    /// <summary>Whether the item is proved.</summary>
    private bool Build(string item, IReadOnlyList<string>? scripts = null)
    {
        using var proofs = new BankProofs(ProofRecords.Under(_folder.FullPath));
        proofs.Settle(scripts ?? Scripts(), [PayloadText.Of(item)], []);
        return proofs.IsProved(PayloadText.Of(item));
    }

    private static WrittenPayload WholeOf(string[] items) => WrittenPayload.Of(Encoding.UTF8.GetBytes(SampleBank.Of(items)), new SharedTexts());

    private BankProofs BuildWhole(string[] items)
    {
        var proofs = new BankProofs(ProofRecords.Under(_folder.FullPath));
        proofs.Begin(Scripts());
        var bank = WholeOf(items);
        proofs.Enqueue(bank);
        proofs.Settle(Scripts(), bank.Items.Select(item => item.Text), [bank.Text]);
        return proofs;
    }

    private bool IsRecorded(string item, IReadOnlyList<string>? scripts = null)
    {
        var records = ProofRecords.Under(_folder.FullPath);
        records.Load(scripts ?? Scripts());
        return records.Has(records.KeyOf("item", PayloadText.Of(item).Key));
    }
}
