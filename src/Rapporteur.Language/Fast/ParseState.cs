namespace Rapporteur.Language.Fast;

/// <summary>
/// A state of the arc-hybrid system over one sentence. Words are numbered as in the padded sentence: the first is 2,
/// the root stands after the last, 0 is nothing. The root waits at the buffer's end, so every tree has one.
/// </summary>
internal sealed class ParseState
{
    private int[] _stack = [];
    private int _depth;

    public int[] Heads { get; private set; } = [];

    public byte[] Labels { get; private set; } = [];

    public int[] Left1 { get; private set; } = [];

    public int[] Left2 { get; private set; } = [];

    public int[] Right1 { get; private set; } = [];

    public int[] Right2 { get; private set; } = [];

    public byte[] LeftCount { get; private set; } = [];

    public byte[] RightCount { get; private set; } = [];

    public int Root { get; private set; }

    /// <summary>First word of the buffer.</summary>
    public int Front { get; private set; }

    public bool Done => Front == Root && _depth == 0;

    public bool CanShift => Front < Root;

    /// <summary>The stack's top may hang on the buffer's front; on the root only when it is alone.</summary>
    public bool CanLeft => _depth > 0 && (Front < Root || _depth == 1);

    public bool CanRight => _depth > 1;

    public int Depth => _depth;

    public void Start(int words)
    {
        int need = words + 4;
        if (_stack.Length < need)
        {
            int size = Math.Max(need, 256);
            _stack = new int[size];
            Heads = new int[size];
            Labels = new byte[size];
            Left1 = new int[size];
            Left2 = new int[size];
            Right1 = new int[size];
            Right2 = new int[size];
            LeftCount = new byte[size];
            RightCount = new byte[size];
        }

        Array.Clear(Heads, 0, need);
        Array.Clear(Labels, 0, need);
        Array.Clear(Left1, 0, need);
        Array.Clear(Left2, 0, need);
        Array.Clear(Right1, 0, need);
        Array.Clear(Right2, 0, need);
        Array.Clear(LeftCount, 0, need);
        Array.Clear(RightCount, 0, need);
        _depth = 0;
        Front = 2;
        Root = words + 2;
    }

    /// <summary>A word of the stack, 0 the top; nothing below the bottom.</summary>
    public int Stack(int place) => place < _depth ? _stack[_depth - 1 - place] : 0;

    /// <summary>A word of the buffer, 0 the front.</summary>
    public int Buffer(int place) => Front + place <= Root ? Front + place : 0;

    /// <summary>Whether there is one thing to do: shift onto an empty stack, or hang the last word on the root.</summary>
    public bool IsForced => _depth == 0 || (Front == Root && _depth == 1);

    public void Force(byte rootLabel)
    {
        if (_depth == 0)
        {
            Shift();
        }
        else
        {
            Left(rootLabel);
        }
    }

    /// <summary>Hangs the stack's top on the word below it, or on the buffer's front.</summary>
    public void Arc(bool right, byte label)
    {
        if (right)
        {
            Right(label);
        }
        else
        {
            Left(label);
        }
    }

    public void Shift()
    {
        _stack[_depth++] = Front++;
    }

    private void Left(byte label)
    {
        int child = _stack[--_depth];
        Heads[child] = Front;
        Labels[child] = label;
        Left2[Front] = Left1[Front];
        Left1[Front] = child;
        LeftCount[Front] = (byte)Math.Min(LeftCount[Front] + 1, 250);
    }

    private void Right(byte label)
    {
        int child = _stack[--_depth];
        int head = _stack[_depth - 1];
        Heads[child] = head;
        Labels[child] = label;
        Right2[head] = Right1[head];
        Right1[head] = child;
        RightCount[head] = (byte)Math.Min(RightCount[head] + 1, 250);
    }
}
