using Hub.Shared.Refusals;

namespace Hub.Tours.Documents;

/// <summary>There is no document of that id.</summary>
public sealed record StopDocumentNotFound()
    : Refusal("STOP_DOCUMENT_NOT_FOUND", "There is no such document.", "document");

/// <summary>The stop has as many documents as anybody reads.</summary>
/// <param name="Limit">How many it may have.</param>
public sealed record TooManyDocuments(int Limit)
    : Refusal("TOO_MANY_DOCUMENTS", $"A stop has at most {Limit} documents. Take one away first.", "stop");
