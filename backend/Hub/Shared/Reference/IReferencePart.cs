namespace Hub.Shared.Reference;

/// <summary>
/// A module's view of the reference data: made once from all rows, immutable, injected as itself. Making it checks that
/// what one row says of another exists, so that a wrong document stops the start and not a reader.
/// </summary>
public interface IReferencePart<TSelf>
    where TSelf : class, IReferencePart<TSelf>
{
    static abstract TSelf From(ReferenceData data);
}
