namespace Hub.Tests;

/// <summary>What each module's tests give to a test of the whole: one class a module, found by its interface.</summary>
internal static class Modules
{
    /// <summary>One of each class, in the order of their names.</summary>
    public static IEnumerable<T> Of<T>() =>
        typeof(Modules)
            .Assembly.GetTypes()
            .Where(type => type.IsClass && type.IsAssignableTo(typeof(T)))
            .OrderBy(type => type.FullName, StringComparer.Ordinal)
            .Select(type => (T)Activator.CreateInstance(type)!);
}
