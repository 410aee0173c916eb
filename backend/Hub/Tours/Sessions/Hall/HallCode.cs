using Hub.GraphQL;

namespace Hub.Tours.Sessions.Hall;

/// <summary>By which those in the hall come in on their phones, without an account.</summary>
/// <param name="Code">Eight digits.</param>
/// <param name="Until">Nobody comes in by it after this, and who came goes.</param>
/// <param name="Guests">How many came by it.</param>
public sealed record HallCode(
    [property: GraphQLIgnore] Guid Id,
    [property: GraphQLIgnore] Guid SessionId,
    string Code,
    DateTimeOffset Until,
    int Guests
);
