namespace Hub.Shared.Links;

/// <summary>Any of Hub's things by its type's name and its key, as in a node id: <c>Tour</c> and a UUID, or <c>Programme</c> and its key.</summary>
public readonly record struct Thing(string Type, string Key);
