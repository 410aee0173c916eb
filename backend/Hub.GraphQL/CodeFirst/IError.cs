namespace Hub.GraphQL;

/// <summary>A refusal that may be shown to the user. Each kind is an object type of its own.</summary>
[InterfaceType("Error")]
public interface IError
{
    /// <summary>Stable name of the kind, such as <c>TOPIC_LOCKED</c>: what programs look at.</summary>
    string Code { get; }

    /// <summary>What is wrong and what to do, in English.</summary>
    string Message { get; }

    /// <summary>The input field that it is about; null where it is about none.</summary>
    string? Field { get; }
}
