namespace Rapporteur.Benchmarks.Run;

/// <summary>The steps of an ingest that are timed.</summary>
internal enum PipelineStage
{
    /// <summary>Bytes to raw reports.</summary>
    Read,

    /// <summary>Raw reports to clean ones.</summary>
    Clean,

    /// <summary>Clean reports to annotated ones.</summary>
    Annotate,

    /// <summary>Annotated reports to what they tell.</summary>
    Extract,

    /// <summary>Into the store, to wait for the others.</summary>
    Stage,

    /// <summary>What all reports tell, brought together.</summary>
    Resolve,

    /// <summary>The record written.</summary>
    Record,

    /// <summary>The record as JSON.</summary>
    Export,
}
