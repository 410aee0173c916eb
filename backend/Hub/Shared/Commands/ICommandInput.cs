namespace Hub.Shared.Commands;

/// <summary>The input of a mutation.</summary>
public interface ICommandInput
{
    /// <summary>
    /// The same id means the same wish. Without one the created thing's id serves, and where nothing is created each
    /// request is a wish of its own.
    /// </summary>
    Guid? CommandId { get; }
}
