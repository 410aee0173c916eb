using Hub.Shared.Due;

namespace Hub.Tours.Registrations;

/// <summary>Names and contact details of delegates go a year after the stop; how many came stays.</summary>
internal sealed class DeleteDetails(DelegateRows delegates) : IWhenDue
{
    public const string Due = "delete-delegate-details";
    public const int Days = 365;

    public string Kind => Due;

    public Task Do(Guid subject, DateTimeOffset at, CancellationToken cancellation) =>
        delegates.ForgetStop(subject, cancellation);
}
