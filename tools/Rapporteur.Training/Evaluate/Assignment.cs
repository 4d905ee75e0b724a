namespace Rapporteur.Training.Evaluate;

/// <summary>The assignment of rows to columns with the highest sum, exactly: Jonker and Volgenant's shortest augmenting paths.</summary>
internal static class Assignment
{
    /// <summary>The highest sum that any one-to-one pairing of rows and columns reaches.</summary>
    /// <param name="worth">What each pair is worth, by row and column; not below 0.</param>
    public static double Best(double[,] worth)
    {
        bool turned = worth.GetLength(0) > worth.GetLength(1);
        int rows = turned ? worth.GetLength(1) : worth.GetLength(0);
        int columns = turned ? worth.GetLength(0) : worth.GetLength(1);
        double Cost(int row, int column) => turned ? -worth[column, row] : -worth[row, column];

        // Row 0 and column 0 stand outside: they hold the row that is being placed.
        var rowPrice = new double[rows + 1];
        var columnPrice = new double[columns + 1];
        var rowOf = new int[columns + 1];
        var way = new int[columns + 1];
        for (int row = 1; row <= rows; row++)
        {
            rowOf[0] = row;
            int column = Augment(Cost, rowPrice, columnPrice, rowOf, way);
            while (column != 0)
            {
                rowOf[column] = rowOf[way[column]];
                column = way[column];
            }
        }

        double sum = 0;
        for (int column = 1; column <= columns; column++)
        {
            sum -= rowOf[column] > 0 ? Cost(rowOf[column] - 1, column - 1) : 0;
        }

        return sum;
    }

    // Finds the cheapest path from the new row to a free column and moves the prices along.
    private static int Augment(
        Func<int, int, double> cost, double[] rowPrice, double[] columnPrice, int[] rowOf, int[] way)
    {
        var least = new double[columnPrice.Length];
        var used = new bool[columnPrice.Length];
        Array.Fill(least, double.PositiveInfinity);
        int at = 0;
        while (rowOf[at] != 0)
        {
            used[at] = true;
            double step = double.PositiveInfinity;
            int next = 0;
            for (int column = 1; column < least.Length; column++)
            {
                if (used[column])
                {
                    continue;
                }

                double reduced = cost(rowOf[at] - 1, column - 1) - rowPrice[rowOf[at]] - columnPrice[column];
                if (reduced < least[column])
                {
                    least[column] = reduced;
                    way[column] = at;
                }

                if (least[column] < step)
                {
                    step = least[column];
                    next = column;
                }
            }

            for (int column = 0; column < least.Length; column++)
            {
                if (used[column])
                {
                    rowPrice[rowOf[column]] += step;
                    columnPrice[column] -= step;
                }
                else
                {
                    least[column] -= step;
                }
            }

            at = next;
        }

        return at;
    }
}
