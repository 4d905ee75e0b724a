using System.CommandLine;
using Rapporteur.Training.Evaluate;
using Rapporteur.Training.Train;

namespace Rapporteur.Training;

internal static class Program
{
    public static int Main(string[] args)
    {
        var root = new RootCommand("Trains and measures what Rapporteur ships.")
        {
            TrainCommand.Create(),
            EvaluateCommand.Create(),
            AnnotateCommand.Create(),
        };
        return root.Parse(args).Invoke();
    }
}
