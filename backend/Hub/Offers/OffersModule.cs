using Hub.EventStore;
using Hub.Offers.Slots;
using Hub.Shared.Commands;
using Hub.Shared.Due;
using Hub.Shared.Notices;
using Microsoft.Extensions.DependencyInjection;

namespace Hub.Offers;

/// <summary>
/// What a network offers its municipalities at a time that they book. Streams: one a slot with its bookings, one a
/// municipality with the times that it holds. Mutations: openSlot, changeSlot, closeSlot, bookSlot, changeBooking,
/// moveBooking, cancelBooking. Queries: slot, network { slots }, viewer { bookings }; nodes Slot and Booking.
/// </summary>
public static class OffersModule
{
    public static IServiceCollection AddOffers(this IServiceCollection services) =>
        services
            .AddThings<Slot, SlotList>()
            .AddSingleton<BookingList>()
            .AddScoped<SlotCommands>()
            .AddScoped<BookingCommands>()
            .AddSingleton<IProjection, SlotProjection>()
            .AddTellings<SlotNotices>(
                SlotNotices.Booked,
                SlotNotices.BookingChanged,
                SlotNotices.BookingCancelled,
                SlotNotices.Changed,
                SlotNotices.Closed,
                SlotNotices.ComesUp
            )
            .AddSingleton<INoticeThings, NoticedBookings>()
            .AddSingleton<IDueTimes, SlotReminderTimes>()
            .AddSingleton<IWhenDue, SlotReminder>();
}
