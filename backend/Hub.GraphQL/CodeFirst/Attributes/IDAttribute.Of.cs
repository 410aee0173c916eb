namespace Hub.GraphQL;

/// <summary>
/// The value (a <see cref="Guid"/> or string, nullable, or a list of them) is an <c>ID</c> of <typeparamref name="T"/>:
/// base64 of <c>Type:key</c>, plain <c>Type:key</c>, or the plain key. An id of another type is refused with <c>ID_INVALID</c>.
/// </summary>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Property | AttributeTargets.ReturnValue)]
public sealed class IDAttribute<T> : IDAttribute
{
    public override Type? Target => typeof(T);
}
