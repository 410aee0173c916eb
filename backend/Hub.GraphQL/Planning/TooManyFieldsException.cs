namespace Hub.GraphQL.Planning;

/// <summary>
/// A plan grows with every place where a fragment puts its fields: two aliases a level double it at each level, in a
/// document of a few lines.
/// </summary>
internal sealed class TooManyFieldsException(int allowed)
    : Exception($"The operation has more than {allowed} fields once its fragments are unfolded.");
