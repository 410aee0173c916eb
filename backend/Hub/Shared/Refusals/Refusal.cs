using Hub.EventStore;
using Hub.GraphQL;

namespace Hub.Shared.Refusals;

/// <summary>
/// A "no" that is shown to the user: a stable code that pages translate, an English sentence that says what to do, and
/// the input field it is about. A value, not an exception. Each kind is an object type of the schema.
/// </summary>
public abstract record Refusal(string Code, string Message, string? Field = null) : IError
{
    /// <summary>A decision may answer it as it is.</summary>
    public static implicit operator Decision(Refusal refusal) => Decision.Refuse(refusal);
}
