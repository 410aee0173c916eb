namespace Hub.Shared.Commands;

/// <summary>The input of a mutation that writes something new, under an id of the client's choice.</summary>
public interface IWritingInput : ICommandInput
{
    /// <summary>The client's choice, a UUID of any version (7 is best): sending the same again writes nothing twice.</summary>
    Guid Id { get; }

    /// <summary>The <c>hat</c> of the office one writes by; may be left out by those who have only one in the network.</summary>
    string? ActingFor { get; }
}
