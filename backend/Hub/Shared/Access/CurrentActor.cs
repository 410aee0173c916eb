namespace Hub.Shared.Access;

/// <summary>Holds a request's actor, so that it is looked up once, before anything runs. Take <see cref="Actor"/> from DI.</summary>
public sealed class CurrentActor
{
    public Actor Actor { get; set; } = Actor.Anonymous;
}
