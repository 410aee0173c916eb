using Hub.Shared.Due;

namespace Hub.Tours.Registrations;

/// <summary>What delegates need may tell of health or belief: it goes two weeks after the stop.</summary>
internal sealed class DeleteNeeds(DelegateRows delegates) : IWhenDue
{
    public const string Due = "delete-delegate-needs";
    public const int Days = 14;

    public string Kind => Due;

    public Task Do(Guid subject, DateTimeOffset at, CancellationToken cancellation) =>
        delegates.ForgetNeeds(subject, person: null, cancellation);
}
