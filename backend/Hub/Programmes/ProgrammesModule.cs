using Hub.EventStore;
using Hub.Programmes.Statements;
using Hub.Shared.Links;
using Hub.Shared.Reference;
using Microsoft.Extensions.DependencyInjection;

namespace Hub.Programmes;

/// <summary>
/// Dated programmes with their focus areas, and the counties' offers. Streams: one a municipality and programme, of what it
/// works on, needs and can offer. Mutation: giveStatement. Queries: programmes, programme, municipality { statement },
/// network { statements }.
/// </summary>
public static class ProgrammesModule
{
    public static IServiceCollection AddProgrammes(this IServiceCollection services) =>
        services
            .AddReferencePart<ProgrammeCatalogue>()
            .AddSingleton<ILinkable, LinkableProgrammes>()
            .AddSingleton<StatementList>()
            .AddSingleton<IProjection, StatementProjection>();
}
