namespace Hub.Shared.Notices;

/// <summary>
/// Who is told: persons that the event names, or those whom a query finds in the rows of read models as this event leaves
/// them (all who are registered for a stop). Where it depends on what is not in the log, as who runs a network today does,
/// the command finds them and the event names them.
/// </summary>
public sealed class Recipients
{
    private const string Those = "select unnest($11::uuid[])";

    private Recipients(string select, object?[] values)
    {
        Select = select;
        Values = values;
    }

    internal string Select { get; }

    internal IReadOnlyList<object?> Values { get; }

    public static Recipients Persons(params IEnumerable<Guid> persons) => new(Those, [persons.Distinct().ToArray()]);

    /// <param name="select">
    /// A select of one column of persons, from inline read models, without schema names:
    /// <c>select person_id from registrations where stop_id = $11</c>. Its values start at $11. Keep the text constant.
    /// </param>
    public static Recipients Found(string select, params object?[] values) => new(select, values);
}
