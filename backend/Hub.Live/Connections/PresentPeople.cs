namespace Hub.Live;

/// <summary>Who of a channel's listeners shows presence, each person once however many windows are open.</summary>
sealed class PresentPeople
{
    private readonly Lock gate = new();
    private readonly Dictionary<Guid, (LivePerson Person, int Windows)> people = [];

    /// <summary>True when the person was not here before.</summary>
    public bool Add(LivePerson person)
    {
        lock (gate)
        {
            var windows = people.GetValueOrDefault(person.Uuid).Windows;
            people[person.Uuid] = (person, windows + 1);
            return windows == 0;
        }
    }

    /// <summary>True when the person is no longer here.</summary>
    public bool Remove(LivePerson person)
    {
        lock (gate)
        {
            if (!people.TryGetValue(person.Uuid, out var known))
                return false;
            if (known.Windows > 1)
            {
                people[person.Uuid] = (known.Person, known.Windows - 1);
                return false;
            }
            return people.Remove(person.Uuid);
        }
    }

    /// <summary>How many there are, and up to <paramref name="most"/> of them.</summary>
    public (int Count, IReadOnlyList<LivePerson> People) Some(int most)
    {
        lock (gate)
            return (people.Count, [.. people.Values.Take(most).Select(one => one.Person)]);
    }
}
