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

    /// <summary>A number that is followed over time.</summary>
    Indicator,

    /// <summary>What an indicator showed on a day; it stands under the indicator.</summary>
    IndicatorValue,

    /// <summary>That a group was heard.</summary>
    Involvement,

    /// <summary>What somebody said of a goal or a measure; it has a stream and rows of its own.</summary>
    Comment,
}
