namespace Hub.Shared.Commands;

/// <summary>The input of a mutation that writes something new, under an id of the client's choice.</summary>
public interface IWritingInput : ICommandInput
{
    Guid Id { get; }

    /// <summary>The hat; may be left out by those who have only one in the network.</summary>
    string? ActingFor { get; }
}
