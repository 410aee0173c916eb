using Hub.EventStore;
using Hub.Shared.Commands;
using Hub.Shared.Files;
using Microsoft.Extensions.DependencyInjection;

namespace Hub.Tours.Documents;

/// <summary>
/// What is to be read before a stop. Streams: one a document. Mutations: addStopDocument, removeStopDocument. Queries: stop
/// { documents }; node StopDocument.
/// </summary>
internal static class DocumentServices
{
    public static IServiceCollection AddDocuments(this IServiceCollection services) =>
        services
            .AddThings<StopDocument, StopDocumentList>()
            .AddFileOwner<StopDocumentFiles>()
            .AddSingleton<IProjection, StopDocumentProjection>();
}
