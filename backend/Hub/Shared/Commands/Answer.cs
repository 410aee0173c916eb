using Hub.GraphQL;
using Hub.Shared.Refusals;

namespace Hub.Shared.Commands;

/// <summary>What a mutation's payload holds: the thing as it is after the command, or why it is not so.</summary>
public readonly record struct Answer<TThing>(TThing? Thing, IReadOnlyList<IError>? Errors)
    where TThing : class
{
    public static implicit operator Answer<TThing>(Refusal refusal) => new(null, [refusal]);
}
