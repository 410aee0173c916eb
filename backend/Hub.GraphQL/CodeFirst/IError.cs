namespace Hub.GraphQL;

/// <summary>A refusal shown to the user. Every class that implements it is an object type of its own in the schema.</summary>
[InterfaceType("Error")]
public interface IError
{
    /// <summary>Stable, SCREAMING_CASE; what programs look at.</summary>
    string Code { get; }

    /// <summary>What is wrong and what to do, in English.</summary>
    string Message { get; }

    /// <summary>The input field it is about, if one.</summary>
    string? Field { get; }
}
