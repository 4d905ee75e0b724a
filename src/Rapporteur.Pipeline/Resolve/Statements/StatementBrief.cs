namespace Rapporteur.Pipeline.Resolve.Statements;

/// <summary>What tells most pairs of statements apart, side by side for those that are compared with each other.</summary>
/// <param name="Number">The statement.</param>
/// <param name="Report">Its report.</param>
/// <param name="Day">The day of the report; <see cref="Days.None"/> when not known.</param>
/// <param name="Speaker">Who says it, −1 for nobody.</param>
/// <param name="From">First day; <see cref="Days.None"/> when not known.</param>
/// <param name="To">Last day.</param>
internal readonly record struct StatementBrief(int Number, int Report, int Day, int Speaker, int From, int To);
