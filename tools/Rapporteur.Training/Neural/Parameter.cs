namespace Rapporteur.Training.Neural;

/// <summary>Numbers to learn: a matrix, with the gradients of two workers and what Adam keeps.</summary>
internal sealed class Parameter
{
    public const int Workers = 2;

    /// <summary>A matrix of zeros.</summary>
    /// <param name="rows">How many rows.</param>
    /// <param name="columns">How many columns.</param>
    /// <param name="sparse">Whether a step touches few of its rows.</param>
    public Parameter(int rows, int columns, bool sparse = false)
    {
        Rows = rows;
        Columns = columns;
        Value = new float[rows * columns];
        First = new float[Value.Length];
        Second = new float[Value.Length];
        Gradients = new float[Workers][];
        for (int i = 0; i < Workers; i++)
        {
            Gradients[i] = new float[Value.Length];
        }

        if (sparse)
        {
            Touched = [new TouchedRows(rows), new TouchedRows(rows)];
        }
    }

    public int Rows { get; }

    public int Columns { get; }

    public float[] Value { get; }

    public float[][] Gradients { get; }

    public float[] First { get; }

    public float[] Second { get; }

    /// <summary>Rows with a gradient, for each worker; none for a dense parameter.</summary>
    public TouchedRows[] Touched { get; } = [];

    /// <summary>Numbers evenly about zero, as wide as Glorot and Bengio 2010 have it.</summary>
    public Parameter Scatter(Random random, float scale = 1)
    {
        float width = scale * MathF.Sqrt(6f / (Rows + Columns));
        for (int i = 0; i < Value.Length; i++)
        {
            Value[i] = ((2 * random.NextSingle()) - 1) * width;
        }

        return this;
    }
}

/// <summary>A set of rows that remembers the order in which they came.</summary>
internal sealed class TouchedRows(int rows)
{
    private readonly bool[] _has = new bool[rows];

    public List<int> Rows { get; } = [];

    public void Add(int row)
    {
        if (!_has[row])
        {
            _has[row] = true;
            Rows.Add(row);
        }
    }

    public bool Has(int row) => _has[row];

    public void Clear()
    {
        foreach (int row in Rows)
        {
            _has[row] = false;
        }

        Rows.Clear();
    }
}
