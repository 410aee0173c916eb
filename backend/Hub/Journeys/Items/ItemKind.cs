namespace Hub.Journeys.Items;

/// <summary>What kind of thing stands in a journey.</summary>
/// <remarks>Rows store the name.</remarks>
public enum ItemKind
{
    /// <summary>The journey itself.</summary>
    Journey,

    /// <summary>A goal.</summary>
    Goal,

    /// <summary>A measure.</summary>
    Measure,
}
