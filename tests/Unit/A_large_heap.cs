namespace GenGuide.Tests.Unit;

public sealed class A_large_heap
{
    private long _bytes;
    private int _compacted;

    [Fact]
    public void is_left_alone_while_it_is_small()
    {
        var heap = Heap();
        _bytes = LargeHeap.Small;

        heap.Shrink();
        heap.ShrinkWhereGrown();

        Assert.Equal(0, _compacted);
    }

    [Fact]
    public void is_shrunk_where_it_has_grown_and_not_again_before_it_has_grown_anew()
    {
        var heap = Heap();
        _bytes = LargeHeap.Small * 2;

        heap.Shrink();
        heap.Shrink();
        _bytes += _bytes / 20;
        heap.Shrink();

        Assert.Equal(1, _compacted);
        _bytes += _bytes / 20;
        heap.Shrink();
        Assert.Equal(2, _compacted);
    }

    [Fact]
    public void may_grow_a_little_while_pages_are_drawn()
    {
        var heap = Heap();
        _bytes = LargeHeap.Small + LargeHeap.Usual;

        heap.ShrinkWhereGrown();

        Assert.Equal(0, _compacted);
        _bytes += 16;
        heap.ShrinkWhereGrown();
        Assert.Equal(1, _compacted);
    }

    /// <summary>What is left after that decides when it is next.</summary>
    [Fact]
    public void is_measured_against_what_was_needed_last()
    {
        var heap = Heap(left: LargeHeap.Small * 2);
        _bytes = LargeHeap.Small * 8;

        heap.ShrinkWhereGrown();
        _bytes = LargeHeap.Small * 3;
        heap.ShrinkWhereGrown();

        Assert.Equal(2, _compacted);
    }

    [Fact]
    public void is_left_alone_once_it_is_small_again()
    {
        var heap = Heap(left: LargeHeap.Small / 4);
        _bytes = LargeHeap.Small * 2;

        heap.Shrink();
        _bytes = LargeHeap.Small / 2;
        heap.Shrink();

        Assert.Equal(1, _compacted);
    }

    private LargeHeap Heap(long? left = null) => new(() => _bytes, () =>
    {
        _compacted++;
        _bytes = left ?? _bytes;
    });
}
