namespace Hub.EventStore;

/// <summary>
/// The retention class of the texts in an event's property: how long they stay for the body whose hat the person wore. See
/// <see cref="EventStoreOptions.RetentionClasses"/>; without it the class is <see cref="Default"/>.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class RetentionAttribute(string name) : Attribute
{
    /// <summary>Stays until the body has confirmed that its archive has it.</summary>
    public const string Default = "documentation";

    public string Name => name;
}
